//! A profile of system calls as the kernel takes it: what libcontainer loads when it starts a container,
//! for the processes that come later.

use std::fs::File;
use std::io::{self, Read, Seek};

use libseccomp::{ScmpAction, ScmpArch, ScmpArgCompare, ScmpCompareOp, ScmpFilterContext, ScmpSyscall};
use nix::sys::memfd::{MFdFlags, memfd_create};
use oci_spec::runtime::{Arch, LinuxSeccomp, LinuxSeccompAction, LinuxSeccompArg, LinuxSeccompOperator};

use crate::sys;

/// A profile as the kernel takes it.
#[derive(Debug)]
pub(crate) struct Filter(Vec<libc::sock_filter>);

impl Filter {
    /// Puts it on this process and on all that it starts.
    pub(crate) fn load(&self) -> io::Result<()> {
        sys::load_filter(&self.0)
    }
}

/// Compiles a profile that [`crate::seccomp::profile`] made, to what libcontainer loads for it.
///
/// # Errors
/// In a sentence.
pub(crate) fn compile(profile: &LinuxSeccomp) -> Result<Filter, String> {
    let bytes = bytecode(profile).map_err(|error| format!("cannot compile the filter: {error}"))?;
    let (instructions, _) = bytes.as_chunks::<8>();
    // struct sock_filter: u16 code, u8 jt, u8 jf, u32 k.
    let instruction = |[c0, c1, jt, jf, k @ ..]: &[u8; 8]| libc::sock_filter {
        code: u16::from_ne_bytes([*c0, *c1]),
        jt: *jt,
        jf: *jf,
        k: u32::from_ne_bytes(*k),
    };
    Ok(Filter(instructions.iter().map(instruction).collect()))
}

fn bytecode(profile: &LinuxSeccomp) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let errno = |ret: Option<u32>| ret.and_then(|e| i32::try_from(e).ok()).unwrap_or(libc::EPERM);
    let mut filter = ScmpFilterContext::new(ScmpAction::Errno(errno(profile.default_errno_ret())))?;
    for arch in profile.architectures().iter().flatten() {
        filter.add_arch(match arch {
            Arch::ScmpArchX86_64 => ScmpArch::X8664,
            Arch::ScmpArchX86 => ScmpArch::X86,
            Arch::ScmpArchAarch64 => ScmpArch::Aarch64,
            Arch::ScmpArchArm => ScmpArch::Arm,
            _ => ScmpArch::Native,
        })?;
    }
    for rule in profile.syscalls().iter().flatten() {
        let action = match rule.action() {
            LinuxSeccompAction::ScmpActAllow => ScmpAction::Allow,
            _ => ScmpAction::Errno(errno(rule.errno_ret())),
        };
        let compare = |arg: &LinuxSeccompArg| {
            let op = match arg.op() {
                LinuxSeccompOperator::ScmpCmpMaskedEq => {
                    ScmpCompareOp::MaskedEqual(arg.value_two().unwrap_or(0))
                }
                LinuxSeccompOperator::ScmpCmpNe => ScmpCompareOp::NotEqual,
                _ => ScmpCompareOp::Equal,
            };
            ScmpArgCompare::new(u32::try_from(arg.index()).unwrap_or(u32::MAX), op, arg.value())
        };
        let conditions: Vec<_> = rule.args().iter().flatten().map(compare).collect();
        // A name that this architecture does not have is passed over.
        let calls = rule
            .names()
            .iter()
            .filter_map(|name| ScmpSyscall::from_name(name).ok());
        for call in calls {
            filter.add_rule_conditional(action, call, &conditions)?;
        }
    }
    let mut file = File::from(memfd_create(c"filter", MFdFlags::MFD_CLOEXEC)?);
    filter.export_bpf(&file)?;
    file.rewind()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
