//! A profile of system calls, compiled to what the kernel runs before each call.
//!
//! The program finds the call's number by halving: `load the architecture, load the number, compare, compare,
//! …, return`. Neighbouring numbers with the same answer share a leaf, so a call costs about eight comparisons.
//! Kernels since 5.11 run it once for each number at loading, and never again for those whose answer does not
//! depend on arguments.

use std::collections::BTreeMap;
use std::io;
use std::str::FromStr;

use libc::{
    BPF_ABS, BPF_ALU, BPF_AND, BPF_JA, BPF_JEQ, BPF_JGE, BPF_JMP, BPF_K, BPF_LD, BPF_RET, BPF_W,
    SECCOMP_RET_ALLOW, SECCOMP_RET_DATA, SECCOMP_RET_ERRNO, SECCOMP_RET_KILL_PROCESS, sock_filter,
};

use crate::seccomp::{Action, Architecture, Condition, Profile};
use crate::sys;

// struct seccomp_data: int nr, u32 arch, u64 instruction_pointer, u64 args[6].
const NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const ARGUMENTS: u32 = 16;

/// On x86-64, numbers from here on are those of the x32 ABI, which no profile names.
const X32: u32 = 0x4000_0000;

/// A profile as the kernel takes it.
#[derive(Clone, Debug)]
pub(crate) struct Filter(Vec<sock_filter>);

impl Filter {
    /// Puts it on this process and on all that it starts.
    pub(crate) fn load(&self) -> io::Result<()> {
        sys::load_filter(&self.0)
    }
}

/// What happens to a call. Of a list the first whose condition holds counts, and then EPERM.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Answer {
    when: Vec<(usize, Action)>,
    otherwise: Option<Action>,
}

/// Compiles a profile.
pub(crate) fn compile(profile: &Profile) -> Filter {
    let mut program = vec![load(ARCHITECTURE)];
    for architecture in profile.architectures {
        let mut own = vec![load(NUMBER)];
        own.extend(search(profile, &leaves(profile, *architecture)));
        program.extend(jump_unless(BPF_JEQ, architecture.audit_number(), own.len()));
        program.extend(own);
    }
    program.push(ret(SECCOMP_RET_KILL_PROCESS));
    Filter(program)
}

/// The answers by the first number that each holds for, in order; the first is that of number 0.
fn leaves(profile: &Profile, architecture: Architecture) -> Vec<(u32, Leaf)> {
    let mut named: BTreeMap<u32, Answer> = BTreeMap::new();
    for (index, rule) in profile.rules.iter().enumerate() {
        for number in rule.calls.iter().filter_map(|name| architecture.number(name)) {
            let answer = named.entry(number).or_default();
            if answer.otherwise.is_none() {
                match rule.condition {
                    Some(_) => answer.when.push((index, rule.action)),
                    None => answer.otherwise = Some(rule.action),
                }
            }
        }
    }
    let refused = || Leaf::Answer(Answer::default());
    let mut leaves = vec![(0, refused())];
    let mut put = |from: u32, leaf: Leaf| match leaves.last_mut() {
        Some((_, last)) if *last == leaf => {}
        Some((at, last)) if *at == from => *last = leaf,
        _ => leaves.push((from, leaf)),
    };
    for (number, answer) in named {
        put(number, Leaf::Answer(answer));
        put(number + 1, refused());
    }
    if architecture == Architecture::X86_64 {
        put(X32, Leaf::Kill);
    }
    leaves
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Leaf {
    Answer(Answer),
    Kill,
}

/// The instructions that find the number's leaf, with the number loaded.
fn search(profile: &Profile, leaves: &[(u32, Leaf)]) -> Vec<sock_filter> {
    match leaves {
        [] => vec![ret(SECCOMP_RET_KILL_PROCESS)],
        [(_, Leaf::Kill)] => vec![ret(SECCOMP_RET_KILL_PROCESS)],
        [(_, Leaf::Answer(answer))] => answer_to(profile, answer),
        _ => {
            let (low, high) = leaves.split_at(leaves.len() / 2);
            let (high_from, high) = (high[0].0, search(profile, high));
            let mut code = jump_unless(BPF_JGE, high_from, high.len());
            code.extend(high);
            code.extend(search(profile, low));
            code
        }
    }
}

fn answer_to(profile: &Profile, answer: &Answer) -> Vec<sock_filter> {
    let mut code = Vec::new();
    for (rule, action) in &answer.when {
        if let Some(condition) = &profile.rules[*rule].condition {
            code.extend(on(condition, *action));
        }
    }
    code.push(ret_action(answer.otherwise.unwrap_or(Action::Errno(libc::EPERM))));
    code
}

/// Returns the action if the condition holds, and else goes on.
fn on(condition: &Condition, action: Action) -> Vec<sock_filter> {
    // The lower half of an argument comes first: both of the machine's orders that are served are little-endian.
    let mut code = vec![load(ARGUMENTS + 8 * u32::from(condition.argument))];
    if condition.mask != u32::MAX {
        code.push(instruction(BPF_ALU | BPF_AND | BPF_K, condition.mask, 0, 0));
    }
    let (jt, jf) = if condition.equal { (0, 1) } else { (1, 0) };
    code.push(instruction(BPF_JMP | BPF_JEQ | BPF_K, condition.value, jt, jf));
    code.push(ret_action(action));
    code
}

/// Goes on if the comparison with `value` holds, and else over the next `length` instructions.
fn jump_unless(comparison: u32, value: u32, length: usize) -> Vec<sock_filter> {
    match u8::try_from(length) {
        Ok(length) => vec![instruction(BPF_JMP | comparison | BPF_K, value, 0, length)],
        Err(_) => vec![
            instruction(BPF_JMP | comparison | BPF_K, value, 1, 0),
            instruction(BPF_JMP | BPF_JA, u32::try_from(length).unwrap_or(u32::MAX), 0, 0),
        ],
    }
}

fn load(offset: u32) -> sock_filter {
    instruction(BPF_LD | BPF_W | BPF_ABS, offset, 0, 0)
}

fn ret(value: u32) -> sock_filter {
    instruction(BPF_RET | BPF_K, value, 0, 0)
}

fn ret_action(action: Action) -> sock_filter {
    ret(match action {
        Action::Allow => SECCOMP_RET_ALLOW,
        Action::Errno(errno) => SECCOMP_RET_ERRNO | (errno.unsigned_abs() & SECCOMP_RET_DATA),
    })
}

fn instruction(code: u32, k: u32, jt: u8, jf: u8) -> sock_filter {
    // All codes are sums of the constants above, far below 2^16.
    let code = (code & 0xffff) as u16;
    sock_filter { code, jt, jf, k }
}

impl Architecture {
    /// `AUDIT_ARCH_…` of linux/audit.h.
    fn audit_number(self) -> u32 {
        match self {
            Architecture::X86_64 => 0xc000_003e,
            Architecture::X86 => 0x4000_0003,
            Architecture::Aarch64 => 0xc000_00b7,
            Architecture::Arm => 0x4000_0028,
        }
    }

    fn number(self, name: &str) -> Option<u32> {
        let number = match self {
            Architecture::X86_64 => syscalls::x86_64::Sysno::from_str(name).map(|n| n.id()).ok(),
            Architecture::X86 => syscalls::x86::Sysno::from_str(name).map(|n| n.id()).ok(),
            Architecture::Aarch64 => syscalls::aarch64::Sysno::from_str(name).map(|n| n.id()).ok(),
            Architecture::Arm => syscalls::arm::Sysno::from_str(name).map(|n| n.id()).ok(),
        };
        u32::try_from(number?).ok()
    }
}

#[cfg(test)]
mod tests {
    use oci_spec::runtime::{Capabilities, Capability};

    use super::*;
    use crate::seccomp;

    /// What the kernel would make of a call: the program run by hand.
    fn run(filter: &Filter, audit: u32, number: u32, arguments: [u64; 6]) -> u32 {
        let mut data = Vec::new();
        data.extend(number.to_ne_bytes());
        data.extend(audit.to_ne_bytes());
        data.extend([0; 8]);
        arguments.iter().for_each(|a| data.extend(a.to_ne_bytes()));
        let (mut at, mut accumulator, mut steps) = (0, 0u32, 0);
        loop {
            steps += 1;
            assert!(steps < 60, "a call costs too much");
            let sock_filter { code, jt, jf, k } = filter.0[at];
            at += 1;
            let code = u32::from(code);
            let mut branch = |holds: bool| at += usize::from(if holds { jt } else { jf });
            if code == BPF_LD | BPF_W | BPF_ABS {
                let from = k as usize;
                accumulator = u32::from_ne_bytes(data[from..from + 4].try_into().unwrap());
            } else if code == BPF_ALU | BPF_AND | BPF_K {
                accumulator &= k;
            } else if code == BPF_JMP | BPF_JEQ | BPF_K {
                branch(accumulator == k);
            } else if code == BPF_JMP | BPF_JGE | BPF_K {
                branch(accumulator >= k);
            } else if code == BPF_JMP | BPF_JA {
                at += k as usize;
            } else {
                assert_eq!(code, BPF_RET | BPF_K);
                return k;
            }
        }
    }

    /// What the profile says of a call, rule by rule.
    fn expected(profile: &Profile, of: Architecture, number: u32, arguments: [u64; 6]) -> u32 {
        if of == Architecture::X86_64 && number >= X32 {
            return SECCOMP_RET_KILL_PROCESS;
        }
        let holds = |condition: &Condition| {
            let argument = arguments[usize::from(condition.argument)] & 0xffff_ffff;
            (argument & u64::from(condition.mask) == u64::from(condition.value)) == condition.equal
        };
        let rule = profile.rules.iter().find(|rule| {
            let named = rule.calls.iter().any(|name| of.number(name) == Some(number));
            named && rule.condition.as_ref().is_none_or(holds)
        });
        match rule.map(|rule| rule.action) {
            Some(Action::Allow) => SECCOMP_RET_ALLOW,
            Some(Action::Errno(errno)) => SECCOMP_RET_ERRNO | errno.unsigned_abs(),
            None => SECCOMP_RET_ERRNO | libc::EPERM.unsigned_abs(),
        }
    }

    fn profiles() -> Vec<Profile> {
        let plain = Capabilities::from([Capability::Chown, Capability::Mknod]);
        let admin = Capabilities::from([Capability::SysAdmin, Capability::SysTime]);
        let mut all = Vec::new();
        for granted in [plain, admin] {
            for devices in [false, true] {
                let mut profile = seccomp::profile(&granted, devices, true);
                // Every architecture's numbers, whatever machine this is.
                profile.architectures = &[
                    Architecture::X86_64,
                    Architecture::X86,
                    Architecture::Aarch64,
                    Architecture::Arm,
                ];
                all.push(profile);
            }
        }
        all
    }

    #[test]
    fn every_call_gets_the_answer_that_the_profile_says() {
        let arguments: [u64; 9] = [0, 8, 16, 40, 0x1_0000_0028, 0x7e02_0000, 0x1000, 0x6000, u64::MAX];
        for profile in profiles() {
            let filter = compile(&profile);
            for of in profile.architectures {
                for number in (0..600).chain([X32 - 1, X32, X32 + 1, u32::MAX]) {
                    for value in arguments {
                        let arguments = [value; 6];
                        assert_eq!(
                            run(&filter, of.audit_number(), number, arguments),
                            expected(&profile, *of, number, arguments),
                            "call {number} of {of:?} with {value:#x}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn calls_by_the_numbers_of_another_architecture_are_deadly() {
        let profile = seccomp::profile(&Capabilities::new(), false, false);
        let filter = compile(&profile);
        for of in [
            Architecture::X86_64,
            Architecture::X86,
            Architecture::Aarch64,
            Architecture::Arm,
        ] {
            if !profile.architectures.contains(&of) {
                assert_eq!(
                    run(&filter, of.audit_number(), 1, [0; 6]),
                    SECCOMP_RET_KILL_PROCESS
                );
            }
        }
    }

    #[test]
    fn no_profile_is_longer_than_the_kernel_takes() {
        for profile in profiles() {
            let length = compile(&profile).0.len();
            assert!(length <= 4096, "BPF_MAXINSNS: {length}");
        }
    }
}
