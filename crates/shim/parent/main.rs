//! The parent of a program in a container: process 1 of a container that asked for an init process, or what stands
//! over the program of a health check.
//!
//! Whoever is to become it has started the program already and executes this one over itself: so nothing of the
//! shim, and nothing of the machine below, is left in a process that the container can look at. It uses neither the
//! standard library nor a C library, for the image need not have one, and nothing but seven system calls.
//!
//! From descriptor 3 it reads 8 bytes: the program's process id, and [`INIT`] or [`PROBE`] (both i32, in the byte
//! order of the machine). All signals are blocked when it is executed as an init process. It ends with the program's
//! exit code, or with 128 and the number of the signal that ended the program.
#![no_std]
#![no_main]

use core::arch::{asm, naked_asm};
use core::panic::PanicInfo;

/// Passes signals on to the program, takes the ends of orphans, and ends with the program.
const INIT: i32 = 0;
/// Ends with the program, but when that was killed, after all that the program left behind.
const PROBE: i32 = 1;

/// The exit code when it was not told what to do.
const EXIT_NOT_TOLD: usize = 125;

const SIGCHLD: isize = 17;
const WNOHANG: usize = 1;
const PR_SET_NAME: usize = 15;
/// Bytes of a signal set.
const SIGNALS_BYTES: usize = 8;

#[cfg(target_arch = "x86_64")]
mod number {
    pub const READ: usize = 0;
    pub const CLOSE: usize = 3;
    pub const WAIT4: usize = 61;
    pub const KILL: usize = 62;
    pub const RT_SIGTIMEDWAIT: usize = 128;
    pub const PRCTL: usize = 157;
    pub const EXIT_GROUP: usize = 231;
}
#[cfg(target_arch = "aarch64")]
mod number {
    pub const READ: usize = 63;
    pub const CLOSE: usize = 57;
    pub const WAIT4: usize = 260;
    pub const KILL: usize = 129;
    pub const RT_SIGTIMEDWAIT: usize = 137;
    pub const PRCTL: usize = 167;
    pub const EXIT_GROUP: usize = 94;
}

/// A system call with up to four arguments; a negative result is an error's number.
///
/// # Safety
/// Addresses among the arguments must be good for what the kernel does with them.
unsafe fn call(number: usize, args: [usize; 4]) -> isize {
    let result;
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the kernel changes rax, rcx and r11 and no other register; the rest is the caller's promise.
    unsafe {
        asm!("syscall", inlateout("rax") number as isize => result, in("rdi") args[0], in("rsi") args[1],
            in("rdx") args[2], in("r10") args[3], out("rcx") _, out("r11") _, options(nostack));
    }
    #[cfg(target_arch = "aarch64")]
    // SAFETY: the kernel changes x0 and no other register; the rest is the caller's promise.
    unsafe {
        asm!("svc 0", in("x8") number, inlateout("x0") args[0] as isize => result, in("x1") args[1],
            in("x2") args[2], in("x3") args[3], options(nostack));
    }
    result
}

#[unsafe(naked)]
#[unsafe(no_mangle)]
extern "C" fn _start() -> ! {
    #[cfg(target_arch = "x86_64")]
    naked_asm!("and rsp, -16", "call {run}", run = sym run);
    #[cfg(target_arch = "aarch64")]
    naked_asm!("bl {run}", run = sym run);
}

extern "C" fn run() -> ! {
    let mut told = [0_i32; 2];
    // SAFETY: the name ends with NUL, and `told` has room for 8 bytes.
    let read = unsafe {
        call(
            number::PRCTL,
            [PR_SET_NAME, c"docker-init".as_ptr() as usize, 0, 0],
        );
        let read = call(number::READ, [3, told.as_mut_ptr() as usize, 8, 0]);
        call(number::CLOSE, [3, 0, 0, 0]);
        read
    };
    match (read, told) {
        (8, [program, INIT]) => init(program),
        (8, [program, PROBE]) => probe(program),
        _ => exit(EXIT_NOT_TOLD),
    }
}

fn init(program: i32) -> ! {
    let all = u64::MAX;
    loop {
        // SAFETY: the kernel reads 8 bytes of `all` and writes nothing.
        let signal = unsafe {
            call(
                number::RT_SIGTIMEDWAIT,
                [&raw const all as usize, 0, 0, SIGNALS_BYTES],
            )
        };
        if signal == SIGCHLD {
            while let Some((pid, status)) = ended(WNOHANG) {
                if pid == program {
                    exit(code(status));
                }
            }
        } else if signal > 0 {
            // SAFETY: kill takes plain integers.
            unsafe { call(number::KILL, [program as usize, signal as usize, 0, 0]) };
        }
    }
}

fn probe(program: i32) -> ! {
    let mut killed = None;
    while let Some((pid, status)) = ended(0) {
        if pid == program && signal(status) == 0 {
            exit(code(status));
        }
        if pid == program {
            killed = Some(code(status));
        }
    }
    exit(killed.unwrap_or(EXIT_NOT_TOLD))
}

/// A child that has ended, with its status as wait(2) has it; none when there is no other (yet).
fn ended(options: usize) -> Option<(i32, i32)> {
    let mut status = 0_i32;
    // SAFETY: the kernel writes 4 bytes to `status`.
    let pid = unsafe { call(number::WAIT4, [usize::MAX, &raw mut status as usize, options, 0]) };
    (pid > 0).then_some((pid as i32, status))
}

/// The signal that ended it; 0 when it ended by itself.
fn signal(status: i32) -> i32 {
    status & 0x7f
}

fn code(status: i32) -> usize {
    let code = match signal(status) {
        0 => status >> 8 & 0xff,
        signal => 128 + signal,
    };
    code as usize
}

fn exit(code: usize) -> ! {
    loop {
        // SAFETY: it takes a plain integer, and does not return.
        unsafe { call(number::EXIT_GROUP, [code, 0, 0, 0]) };
    }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    exit(EXIT_NOT_TOLD)
}
