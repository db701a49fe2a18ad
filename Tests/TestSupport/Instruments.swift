import Foundation

/// What the environment tells the instruments of a build: where counters of lines go, and how the
/// sanitizers judge.
///
/// A process whose surroundings a test makes gets it too; else it would leave files of counters in
/// the test's folder, and fail for memory that nobody frees at the end of a process.
package let instruments = ProcessInfo.processInfo.environment.filter {
  ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
}
