//! Which system calls a container may make: what ordinary programs need, and nothing that reaches
//! the machine below. Same effect as Docker's default profile: everything that is not named here
//! answers EPERM, some calls open up with the capability that guards them anyway.

use oci_spec::runtime::{Capabilities, Capability};

/// What may be called, and what happens to everything else: EPERM, and death for a call by the numbers of
/// an architecture that is not named.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    pub(crate) architectures: &'static [Architecture],
    /// Of several rules for one call the first whose condition holds counts.
    pub(crate) rules: Vec<Rule>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    /// A name that an architecture does not have is passed over there.
    pub(crate) calls: &'static [&'static str],
    pub(crate) condition: Option<Condition>,
    pub(crate) action: Action,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Action {
    Allow,
    Errno(i32),
}

/// On an argument that the kernel takes as an `int`, so that only its lower 32 bits count. A filter that
/// looked at all 64 would let 40 pass as 0x1_0000_0028.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Condition {
    /// 0 to 5.
    pub(crate) argument: u8,
    pub(crate) mask: u32,
    pub(crate) value: u32,
    /// Whether the masked argument is to be the value, or anything else.
    pub(crate) equal: bool,
}

/// A set of system call numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Architecture {
    X86_64,
    X86,
    Aarch64,
    Arm,
}

/// Always allowed. A name that this architecture does not have is passed over.
const ALLOWED: &[&[&str]] = &[
    // Files and directories by path.
    &[
        "access",
        "faccessat",
        "faccessat2",
        "chdir",
        "fchdir",
        "getcwd",
        "chmod",
        "fchmod",
        "fchmodat",
        "fchmodat2",
        "chown",
        "chown32",
        "fchown",
        "fchown32",
        "fchownat",
        "lchown",
        "lchown32",
        "creat",
        "open",
        "openat",
        "openat2",
        "link",
        "linkat",
        "symlink",
        "symlinkat",
        "readlink",
        "readlinkat",
        "unlink",
        "unlinkat",
        "rename",
        "renameat",
        "renameat2",
        "mkdir",
        "mkdirat",
        "rmdir",
        "truncate",
        "truncate64",
        "umask",
        "utime",
        "utimes",
        "utimensat",
        "utimensat_time64",
        "futimesat",
        "name_to_handle_at",
        "stat",
        "stat64",
        "lstat",
        "lstat64",
        "fstat",
        "fstat64",
        "fstatat64",
        "newfstatat",
        "statx",
        "statfs",
        "statfs64",
        "fstatfs",
        "fstatfs64",
        "statmount",
        "listmount",
        "getxattr",
        "lgetxattr",
        "fgetxattr",
        "getxattrat",
        "listxattr",
        "llistxattr",
        "flistxattr",
        "listxattrat",
        "setxattr",
        "lsetxattr",
        "fsetxattr",
        "setxattrat",
        "removexattr",
        "lremovexattr",
        "fremovexattr",
        "removexattrat",
        "inotify_init",
        "inotify_init1",
        "inotify_add_watch",
        "inotify_rm_watch",
        "fanotify_mark",
        "map_shadow_stack",
        "cachestat",
    ],
    // Open files.
    &[
        "read",
        "readv",
        "pread64",
        "preadv",
        "preadv2",
        "write",
        "writev",
        "pwrite64",
        "pwritev",
        "pwritev2",
        "lseek",
        "_llseek",
        "close",
        "close_range",
        "dup",
        "dup2",
        "dup3",
        "fcntl",
        "fcntl64",
        "flock",
        "fsync",
        "fdatasync",
        "sync",
        "syncfs",
        "sync_file_range",
        "sync_file_range2",
        "ftruncate",
        "ftruncate64",
        "fallocate",
        "fadvise64",
        "fadvise64_64",
        "arm_fadvise64_64",
        "readahead",
        "getdents",
        "getdents64",
        "ioctl",
        "pipe",
        "pipe2",
        "splice",
        "tee",
        "vmsplice",
        "sendfile",
        "sendfile64",
        "copy_file_range",
        "memfd_create",
        "memfd_secret",
        "io_setup",
        "io_destroy",
        "io_submit",
        "io_cancel",
        "io_getevents",
        "io_pgetevents",
        "io_pgetevents_time64",
        "arm_sync_file_range",
    ],
    // Waiting for many of them.
    &[
        "select",
        "_newselect",
        "pselect6",
        "pselect6_time64",
        "poll",
        "ppoll",
        "ppoll_time64",
        "epoll_create",
        "epoll_create1",
        "epoll_ctl",
        "epoll_ctl_old",
        "epoll_wait",
        "epoll_wait_old",
        "epoll_pwait",
        "epoll_pwait2",
        "eventfd",
        "eventfd2",
        "signalfd",
        "signalfd4",
        "timerfd_create",
        "timerfd_settime",
        "timerfd_settime64",
        "timerfd_gettime",
        "timerfd_gettime64",
    ],
    // Network. `socket` has its own rule.
    &[
        "socketpair",
        "socketcall",
        "bind",
        "connect",
        "listen",
        "accept",
        "accept4",
        "shutdown",
        "send",
        "sendto",
        "sendmsg",
        "sendmmsg",
        "recv",
        "recvfrom",
        "recvmsg",
        "recvmmsg",
        "recvmmsg_time64",
        "getsockname",
        "getpeername",
        "getsockopt",
        "setsockopt",
    ],
    // Memory.
    &[
        "brk",
        "mmap",
        "mmap2",
        "munmap",
        "mremap",
        "remap_file_pages",
        "mprotect",
        "pkey_mprotect",
        "pkey_alloc",
        "pkey_free",
        "madvise",
        "process_madvise",
        "mincore",
        "msync",
        "mlock",
        "mlock2",
        "munlock",
        "mlockall",
        "munlockall",
        "membarrier",
        "mseal",
        "process_mrelease",
    ],
    // Processes, threads and their limits. `clone`, `clone3` and `personality` have their own rules.
    &[
        "fork",
        "vfork",
        "execve",
        "execveat",
        "exit",
        "exit_group",
        "wait4",
        "waitid",
        "waitpid",
        "getpid",
        "getppid",
        "gettid",
        "getpgid",
        "getpgrp",
        "setpgid",
        "getsid",
        "setsid",
        "set_tid_address",
        "set_thread_area",
        "get_thread_area",
        "set_robust_list",
        "get_robust_list",
        "rseq",
        "prctl",
        "arch_prctl",
        "modify_ldt",
        "capget",
        "capset",
        "getpriority",
        "setpriority",
        "ioprio_get",
        "ioprio_set",
        "getrlimit",
        "setrlimit",
        "prlimit64",
        "ugetrlimit",
        "getrusage",
        "times",
        "pidfd_open",
        "pidfd_send_signal",
        "seccomp",
        "landlock_create_ruleset",
        "landlock_add_rule",
        "landlock_restrict_self",
        "set_tls",
        "breakpoint",
        "cacheflush",
        "riscv_flush_icache",
        "riscv_hwprobe",
        "lsm_get_self_attr",
        "lsm_list_modules",
        "lsm_set_self_attr",
        "uretprobe",
    ],
    // Who one is.
    &[
        "getuid",
        "getuid32",
        "geteuid",
        "geteuid32",
        "getgid",
        "getgid32",
        "getegid",
        "getegid32",
        "getresuid",
        "getresuid32",
        "getresgid",
        "getresgid32",
        "getgroups",
        "getgroups32",
        "setuid",
        "setuid32",
        "setgid",
        "setgid32",
        "setreuid",
        "setreuid32",
        "setregid",
        "setregid32",
        "setresuid",
        "setresuid32",
        "setresgid",
        "setresgid32",
        "setgroups",
        "setgroups32",
        "setfsuid",
        "setfsuid32",
        "setfsgid",
        "setfsgid32",
    ],
    // Scheduling.
    &[
        "sched_yield",
        "sched_getaffinity",
        "sched_setaffinity",
        "sched_getattr",
        "sched_setattr",
        "sched_getparam",
        "sched_setparam",
        "sched_getscheduler",
        "sched_setscheduler",
        "sched_get_priority_max",
        "sched_get_priority_min",
        "sched_rr_get_interval",
        "sched_rr_get_interval_time64",
        "getcpu",
    ],
    // Signals, futexes and other ways to meet.
    &[
        "kill",
        "tkill",
        "tgkill",
        "pause",
        "alarm",
        "rt_sigaction",
        "rt_sigprocmask",
        "rt_sigpending",
        "rt_sigqueueinfo",
        "rt_tgsigqueueinfo",
        "rt_sigreturn",
        "rt_sigsuspend",
        "rt_sigtimedwait",
        "rt_sigtimedwait_time64",
        "sigaltstack",
        "sigreturn",
        "sigprocmask",
        "signal",
        "restart_syscall",
        "futex",
        "futex_time64",
        "futex_waitv",
        "futex_wait",
        "futex_wake",
        "futex_requeue",
        "ipc",
        "semget",
        "semop",
        "semctl",
        "semtimedop",
        "semtimedop_time64",
        "shmget",
        "shmat",
        "shmdt",
        "shmctl",
        "msgget",
        "msgsnd",
        "msgrcv",
        "msgctl",
        "mq_open",
        "mq_unlink",
        "mq_timedsend",
        "mq_timedsend_time64",
        "mq_timedreceive",
        "mq_timedreceive_time64",
        "mq_notify",
        "mq_getsetattr",
    ],
    // Time.
    &[
        "time",
        "gettimeofday",
        "clock_gettime",
        "clock_gettime64",
        "clock_getres",
        "clock_getres_time64",
        "clock_nanosleep",
        "clock_nanosleep_time64",
        "nanosleep",
        "getitimer",
        "setitimer",
        "timer_create",
        "timer_delete",
        "timer_settime",
        "timer_settime64",
        "timer_gettime",
        "timer_gettime64",
        "timer_getoverrun",
        "adjtimex",
        "clock_adjtime",
        "clock_adjtime64",
    ],
    // About the machine.
    &["uname", "sysinfo", "getrandom"],
];

/// Allowed with a capability that the container holds.
const WITH_CAPABILITY: &[(Capability, &[&str])] = &[
    (Capability::DacReadSearch, &["open_by_handle_at"]),
    (
        Capability::SysAdmin,
        &[
            "bpf",
            "clone",
            "clone3",
            "fanotify_init",
            "fsconfig",
            "fsmount",
            "fsopen",
            "fspick",
            "lookup_dcookie",
            "mount",
            "mount_setattr",
            "move_mount",
            "open_tree",
            "perf_event_open",
            "quotactl",
            "quotactl_fd",
            "setdomainname",
            "sethostname",
            "setns",
            "syslog",
            "umount",
            "umount2",
            "unshare",
        ],
    ),
    (Capability::SysBoot, &["reboot"]),
    (Capability::SysChroot, &["chroot"]),
    (
        Capability::SysModule,
        &["delete_module", "init_module", "finit_module"],
    ),
    (Capability::SysPacct, &["acct"]),
    (Capability::SysRawio, &["iopl", "ioperm"]),
    (
        Capability::SysTime,
        &["settimeofday", "stime", "clock_settime", "clock_settime64"],
    ),
    (Capability::SysTtyConfig, &["vhangup"]),
    (
        Capability::SysNice,
        &[
            "get_mempolicy",
            "mbind",
            "set_mempolicy",
            "set_mempolicy_home_node",
            "migrate_pages",
            "move_pages",
        ],
    ),
    (Capability::Syslog, &["syslog"]),
    (Capability::Bpf, &["bpf"]),
    (Capability::Perfmon, &["perf_event_open"]),
];

/// Look into other processes: safe since Linux 4.8, where seccomp is applied after the tracer.
const TRACE: &[&str] = &[
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "kcmp",
    "pidfd_getfd",
];

/// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET together.
const CLONE_NAMESPACES: u32 = 0x7e02_0000;
const AF_VSOCK: u32 = 40;
/// personality(2): the ones that change how numbers look, not what is protected.
const PERSONALITIES: [u32; 5] = [0, 0x8, 0x2_0000, 0x2_0008, 0xffff_ffff];

/// The profile for a container with these capabilities.
///
/// `device_nodes`: whether mknod may make block and character devices; only where the devices
/// cgroup then decides who may open them.
///
/// `with_32_bit`: whether 32-bit programs may run.
pub(crate) fn profile(granted: &Capabilities, device_nodes: bool, with_32_bit: bool) -> Profile {
    let mut rules: Vec<Rule> = ALLOWED.iter().map(|calls| allow(calls)).collect();
    rules.push(allow(TRACE));
    let opened = WITH_CAPABILITY.iter();
    let opened = opened.filter(|(capability, _)| granted.contains(capability));
    rules.extend(opened.map(|(_, calls)| allow(calls)));
    if !granted.contains(&Capability::SysAdmin) {
        rules.push(allow_if(&["clone"], 0, CLONE_NAMESPACES, 0));
        // Its flags lie in memory that a filter cannot read. ENOSYS makes libc fall back to clone.
        rules.push(Rule {
            calls: &["clone3"],
            condition: None,
            action: Action::Errno(libc::ENOSYS),
        });
    }
    // VM sockets would speak to the hypervisor.
    rules.push(Rule {
        calls: &["socket"],
        condition: Some(Condition {
            argument: 0,
            mask: u32::MAX,
            value: AF_VSOCK,
            equal: false,
        }),
        action: Action::Allow,
    });
    rules.extend(PERSONALITIES.map(|value| allow_if(&["personality"], 0, u32::MAX, value)));
    if device_nodes {
        rules.push(allow(&["mknod", "mknodat"]));
    } else {
        for kind in [0, libc::S_IFREG, libc::S_IFIFO, libc::S_IFSOCK] {
            rules.push(allow_if(&["mknod"], 1, libc::S_IFMT, kind));
            rules.push(allow_if(&["mknodat"], 2, libc::S_IFMT, kind));
        }
    }
    Profile {
        architectures: architectures(with_32_bit),
        rules,
    }
}

/// The machine's own, and the 32-bit one beside it where the image needs that.
fn architectures(with_32_bit: bool) -> &'static [Architecture] {
    match (std::env::consts::ARCH, with_32_bit) {
        ("aarch64", true) => &[Architecture::Aarch64, Architecture::Arm],
        ("aarch64", false) => &[Architecture::Aarch64],
        (_, true) => &[Architecture::X86_64, Architecture::X86],
        (_, false) => &[Architecture::X86_64],
    }
}

fn allow(calls: &'static [&'static str]) -> Rule {
    Rule {
        calls,
        condition: None,
        action: Action::Allow,
    }
}

/// Allows the calls whose argument has the value in the bits of the mask.
fn allow_if(calls: &'static [&'static str], argument: u8, mask: u32, value: u32) -> Rule {
    Rule {
        calls,
        condition: Some(Condition {
            argument,
            mask,
            value,
            equal: true,
        }),
        action: Action::Allow,
    }
}
