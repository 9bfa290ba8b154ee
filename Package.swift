// swift-tools-version: 6.2
import PackageDescription

// CI turns warnings into errors (NEASIA_STRICT=1); a reader with a newer compiler is not stopped by its new warnings.
let strict: [SwiftSetting] =
  Context.environment["NEASIA_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : []

/// Links C libraries: the archives into what users run, which starts by a seventh faster without the dynamic linker's work for them,
/// and the shared ones, which every system has, into what is built for development.
func linked(_ libraries: [(shared: String, archive: String)]) -> [LinkerSetting] {
  libraries.flatMap { library -> [LinkerSetting] in
    [
      .linkedLibrary(library.shared, .when(configuration: .debug)),
      .linkedLibrary(":" + library.archive, .when(configuration: .release)),
    ]
  }
}

let package = Package(
  name: "neasia",
  products: [
    .executable(name: "neasia", targets: ["neasia"]),
    .library(name: "EDTF", targets: ["EDTF"]),
    .library(name: "CrossImpact", targets: ["CrossImpact"]),
    .library(name: "CaseModel", targets: ["CaseModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The core: values and functions only; see docs/architecture.md for the import rules.
    .target(name: "EDTF", swiftSettings: strict),
    .target(name: "CrossImpact", swiftSettings: strict),
    .target(name: "CaseModel", dependencies: ["EDTF", "CrossImpact"], swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(name: "Classroom", dependencies: ["CaseModel", "EDTF"], swiftSettings: strict),
    .target(
      name: "Explorer", dependencies: ["CaseModel", "Canvas", "Classroom", "EDTF", "CrossImpact"],
      swiftSettings: strict),
    .target(
      name: "Export", dependencies: ["CaseModel", "CrossImpact", "Canvas", "Classroom", "EDTF", "Explorer"],
      swiftSettings: strict),
    .target(
      name: "Scenarios", dependencies: ["CaseModel", "CrossImpact", "Canvas"], swiftSettings: strict),

    // The edge: files, terminals, the operating system.
    .target(name: "CRuntime"),
    .target(name: "Runtime", dependencies: ["CRuntime"], swiftSettings: strict),
    .target(name: "CYAML", linkerSettings: linked([(shared: "yaml", archive: "libyaml.a")])),
    .target(
      name: "Seeds", dependencies: ["CaseModel", "CrossImpact", "EDTF", "CYAML", "Runtime"],
      swiftSettings: strict),
    .target(name: "Memory", dependencies: ["Runtime"], swiftSettings: strict),
    .target(
      name: "CTerminal",
      linkerSettings: linked([
        (shared: "ncursesw", archive: "libncursesw.a"), (shared: "tinfo", archive: "libtinfo.a"),
      ])),
    .target(name: "Terminal", dependencies: ["Canvas", "Runtime", "CTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "neasia",
      dependencies: [
        "EDTF", "CrossImpact", "CaseModel", "Seeds", "Canvas", "Classroom", "Explorer", "Export", "Runtime",
        "Terminal",
        "Memory", "Scenarios",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "neasia-benchmark",
      dependencies: ["CaseModel", "Canvas", "CrossImpact", "Explorer", "Runtime", "Seeds"],
      path: "Sources/Benchmark",
      swiftSettings: strict
    ),

    // Tests.
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: strict),
    .testTarget(name: "EDTFTests", dependencies: ["EDTF"], swiftSettings: strict),
    .testTarget(name: "CrossImpactTests", dependencies: ["CrossImpact"], swiftSettings: strict),
    .target(
      name: "CaseKit", dependencies: ["CaseModel", "EDTF", "Seeds"], path: "Tests/CaseKit",
      swiftSettings: strict),
    .testTarget(
      name: "CaseModelTests", dependencies: ["CaseModel", "EDTF", "TestKit", "CaseKit"], swiftSettings: strict
    ),
    .testTarget(
      name: "ClassroomTests", dependencies: ["Classroom", "CaseModel", "TestKit", "CaseKit"],
      swiftSettings: strict),
    .testTarget(
      name: "ExplorerTests",
      dependencies: [
        "Explorer", "Classroom", "CaseModel", "Canvas", "EDTF", "CrossImpact", "TestKit", "CaseKit",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ExportTests",
      dependencies: [
        "Export", "Explorer", "CaseModel", "Canvas", "Classroom", "EDTF", "TestKit", "CaseKit",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "SeedsTests", dependencies: ["Seeds", "CaseModel", "CrossImpact", "EDTF", "TestKit", "CaseKit"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestKit"], exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests",
      dependencies: ["Scenarios", "CaseModel", "CrossImpact", "TestKit", "CaseKit"],
      exclude: ["Goldens", "Projects"], swiftSettings: strict),
    .testTarget(name: "RuntimeTests", dependencies: ["Runtime"], swiftSettings: strict),
    .testTarget(name: "MemoryTests", dependencies: ["Memory", "Runtime", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CTerminal", "Canvas", "Runtime", "TestKit"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["Explorer", "Canvas"], swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["neasia"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
