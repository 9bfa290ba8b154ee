/// What a person has set in the configuration file; what is not set is nothing.
public struct Settings: Hashable, Sendable {
  /// The name of the theme.
  public var theme: String?
  /// Whether only ASCII is drawn.
  public var isASCII: Bool?
  /// Where the explorer opens.
  public var start: Start?
  /// The folder of a person's own copies of the documents.
  public var documents: String?
  /// The folder of the case.
  public var seeds: String?
  /// The keys of commands, by the commands' names.
  public var keys: [String: [String]] = [:]

  /// Where the explorer opens: a location, or `last` for the place that was left last.
  public struct Start: Hashable, Sendable {
    /// The text as it is written.
    public let text: String
    /// Where it is written: whether it is a location only the case can tell.
    public let place: SeedPlace

    /// The word for the place that was left last.
    public static let last = "last"
  }

  /// Settings in which nothing is set.
  public init() {}
}

extension Settings: SeedRecord {
  static let noun = "configuration"

  static func read(_ item: inout ItemReader) -> Settings? {
    var settings = Settings()
    settings.theme = item.optional("theme", .theme, "how the explorer looks")
    settings.isASCII = item.optional("ascii", .flag, "whether it draws with ASCII only")
    let start = item.optional(
      "start", .text(upTo: 500), "a location, or `last` for the place that was left last")
    settings.documents = item.optional(
      "documents", .text(upTo: 1_000), "the folder with your own copies of the documents")
    settings.seeds = item.optional("seeds", .text(upTo: 1_000), "the folder of the case")
    settings.keys = item.optional("keys", .keys, "other keys for commands") ?? [:]
    item.inspect("start") { reading, node in
      settings.start = start.map { Start(text: $0, place: reading.place(of: node)) }
    }
    return settings
  }
}
