//! A small shell: it follows what a script does to the agent's file, and says so where it cannot.
//!
//! Nothing runs. What a program outside this folder would answer is an unknown part of a text
//! ([`super::text::Part::Unknown`]). Each way in which something unknown could have come to the agent's file is a
//! complaint: an unknown text that is written there, an unknown condition before a write, a program that is not
//! known, a line that cannot be read.

mod conditions;
mod expand;
mod parser;
mod programs;
mod run;
mod shells;
mod state;
mod syntax;
mod words;

pub(super) use run::Machine;
