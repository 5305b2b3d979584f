//go:build linux

// Command measure runs another and prints how long it took, in nanoseconds, and
// the most memory it had, in bytes. It is small on purpose: Linux counts the
// memory of whoever starts a program as memory of that program.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
)

func main() {
	command := exec.Command(os.Args[1], os.Args[2:]...)
	command.Stderr = os.Stderr
	start := time.Now()
	err := command.Run()
	took := time.Since(start)
	var exit *exec.ExitError
	// akte check ends with 1 when there are findings
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	const kilobyte = 1024 // of which Linux counts Maxrss
	usage := command.ProcessState.SysUsage().(*syscall.Rusage)
	fmt.Println(took.Nanoseconds(), usage.Maxrss*kilobyte)
}
