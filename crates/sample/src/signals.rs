//! SIGTERM and SIGINT end the process at once with status 0. As process 1 of a container it has no
//! default action for them: without a handler it would only go by SIGKILL.
#![allow(unsafe_code, reason = "std has no way to handle a signal")]

use std::ffi::{c_int, c_void};

const SIGINT: c_int = 2;
const SIGTERM: c_int = 15;
const STDOUT: c_int = 1;

unsafe extern "C" {
    fn signal(number: c_int, handler: extern "C" fn(c_int)) -> usize;
    fn write(fd: c_int, bytes: *const c_void, length: usize) -> isize;
    fn _exit(status: c_int) -> !;
}

pub fn exit_on_term() {
    for number in [SIGINT, SIGTERM] {
        // SAFETY: `end` has the signature of a handler, lives as long as the process, and calls
        // only functions that signal-safety(7) lists as safe.
        unsafe { signal(number, end) };
    }
}

extern "C" fn end(_number: c_int) {
    const LINE: &[u8] = b"Server is shutting down\n";
    // SAFETY: the pointer and the length are those of a static; both functions are async-signal-safe.
    unsafe {
        write(STDOUT, LINE.as_ptr().cast(), LINE.len());
        _exit(0)
    }
}
