//! Entering a network namespace.
