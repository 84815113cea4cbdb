# What people type. Logic is in scripts/ and xtask/.
CARGO_TARGET_DIR ?= target
export CARGO_TARGET_DIR
# Kernels to boot, or those of Debian's releases.
KERNELS ?=
STATIC = $(shell uname -m)-unknown-linux-musl
# One seed of the simulation, to see its run again, or how long to try fresh ones.
SEED ?=
FRESH ?= 60

.PHONY: help demo static test test-vm e2e bench sim dev lint deny build

help:
	@echo "make demo    build cove and see a task run, from the image's push to its logs"
	@echo "make static  build a cove that needs no library of the machine that it runs on"
	@echo "make test    all tests: units, simulation, real namespaces, real clients"
	@echo "make test-vm a part of them on Debian's kernels, booted under qemu with cgroup v2 alone"
	@echo "make e2e     only the tests with real clients; make e2e ARGS='-k logs'"
	@echo "make bench   measure cove beside its peers"
	@echo "make sim     simulate tasks and services with faults for a minute; SEED=... repeats a run"
	@echo "make dev     format, check and test before a commit"

demo:
	@scripts/packages build run
	cargo build --release --locked -p cove
	@scripts/as-root $(CARGO_TARGET_DIR)/release/cove demo

# With musl, whose files come with Rust's.
static:
	@scripts/packages build
	rustup target add $(STATIC)
	cargo build --release --locked --target $(STATIC) -p cove
	@ls -l $(CARGO_TARGET_DIR)/$(STATIC)/release/cove

test:
	@scripts/test

test-vm:
	@scripts/test-vm full $(KERNELS)

e2e:
	@scripts/test e2e $(ARGS)

bench:
	@scripts/bench

sim:
	@scripts/packages build
	cargo run --release --locked -q -p sim -- $(if $(SEED),--seed $(SEED),--seconds $(FRESH))

build:
	@scripts/packages build run
	cargo build --release --locked -p cove

lint:
	cargo fmt --all --check
	cargo run -q --locked -p xtask -- layers
	cargo run -q --locked -p xtask -- tidy
	cargo run -q --locked -p xtask -- codegen --check
	cargo clippy --workspace --all-targets --locked -- -D warnings

deny:
	@scripts/deny

dev:
	@scripts/packages build
	cargo fmt --all
	$(MAKE) lint
	scripts/test
