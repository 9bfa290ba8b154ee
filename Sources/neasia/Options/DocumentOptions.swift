import ArgumentParser

/// Where the reader's own copies of the documents are.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with your own copies of the documents.",
      discussion: "Otherwise NEASIA_DOCUMENTS, then neasia/documents in XDG_DATA_HOME or ~/.local/share.",
      valueName: "dir"),
    completion: .directory)
  var documents: String?
}
