//! What a script is made of (POSIX shell command language, with what bash adds and people use).

use std::cell::OnceCell;
use std::rc::Rc;

pub(super) type Block = Vec<Command>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    Simple(Simple),
    Pipeline {
        negated: bool,
        parts: Vec<Command>,
    },
    /// `first && … || …`.
    AndOr {
        first: Box<Command>,
        rest: Vec<(Link, Command)>,
    },
    Compound(Compound, Vec<Redirect>),
    Function {
        name: String,
        body: Rc<Command>,
    },
    /// What cannot be read.
    NotUnderstood {
        source: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    And,
    Or,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Simple {
    pub assignments: Vec<Assignment>,
    pub words: Vec<Word>,
    pub redirects: Vec<Redirect>,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Assignment {
    pub name: String,
    /// `+=`.
    pub appends: bool,
    pub value: Word,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Compound {
    /// `{ … }`.
    Group(Block),
    /// `( … )`.
    Subshell(Block),
    If {
        /// Conditions and what is done then.
        arms: Vec<(Block, Block)>,
        otherwise: Block,
    },
    Loop {
        until: bool,
        condition: Block,
        body: Block,
        source: String,
    },
    For {
        name: String,
        /// The parameters where there are none.
        words: Option<Vec<Word>>,
        body: Block,
    },
    Case {
        subject: Word,
        arms: Vec<(Vec<Word>, Block)>,
        source: String,
    },
    /// `[[ … ]]`.
    Test { words: Vec<Word>, source: String },
    /// `(( … ))`.
    Arithmetic { source: String },
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Redirect {
    pub descriptor: Option<u32>,
    pub to: Target,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Read(Word),
    Write(Word),
    Append(Word),
    /// `&>` and `&>>`.
    Both {
        file: Word,
        append: bool,
    },
    /// `>&` and `<&`.
    Descriptor(Word),
    /// The text is on the lines that follow.
    Here(Rc<OnceCell<Word>>),
    HereString(Word),
}

pub(super) type Word = Vec<Piece>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Literal {
        text: String,
        quoted: bool,
    },
    Variable {
        name: String,
        default: Option<Fallback>,
        quoted: bool,
    },
    /// `$( … )`.
    Output {
        body: Block,
        source: String,
        quoted: bool,
    },
    /// `<( … )` and `>( … )`.
    Process {
        body: Block,
        source: String,
        reads: bool,
    },
    /// An expansion that cannot be computed here.
    Unknown {
        source: String,
        quoted: bool,
    },
}

/// `${NAME:-word}` and its kind.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fallback {
    /// With a colon an empty variable counts as unset.
    pub or_empty: bool,
    pub kind: FallbackKind,
    pub word: Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FallbackKind {
    /// `-`.
    Use,
    /// `=`.
    Assign,
    /// `+`.
    Instead,
    /// `?`.
    Fail,
}

/// Whether the text is a name of a variable.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
