import ArgumentParser
import CaseModel
import Seeds

/// Which case is read, and which configuration.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of seed files.",
      discussion:
        "Otherwise NEASIA_SEEDS, then the one that is configured, then the case that came with the program.",
      valueName: "dir"),
    completion: .directory)
  var seeds: String?

  @Option(
    help: ArgumentHelp(
      "The configuration file.",
      discussion: "Otherwise NEASIA_CONFIG, then neasia/config.yaml in XDG_CONFIG_HOME or ~/.config.",
      valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Read no configuration file.")
  var noConfig = false

  func validate() throws {
    if noConfig, config != nil {
      throw ValidationError("--config and --no-config exclude each other; give one")
    }
  }

  func settings() throws -> Settings {
    try Opening.settings(config, isOff: noConfig)
  }

  /// The case that the options, the environment and the configuration name.
  func casebook() throws -> Casebook {
    try Opening.casebook(seeds, settings())
  }
}
