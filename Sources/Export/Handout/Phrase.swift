import CaseModel

/// A piece of a line of a handout: text from the case, and what it is.
struct Phrase: Hashable, Sendable {
  enum Manner: Hashable, Sendable {
    case plain, strong, quiet
    /// A word that says what a statement rests on.
    case basis(Basis)
    /// Words of a document.
    case anchor
    /// Something to type as it stands.
    case code
    /// What a reader must be careful about.
    case caution
    /// A reference to a paragraph, which leads to the document's card.
    case citation(ParagraphReference)
    /// The name of a statement, which leads to where the handout tells of it.
    case leading(Coverage.Statement)
    /// A name in another language, with its BCP 47 tag.
    case name(language: String)
  }

  var text: String
  var manner: Manner

  init(_ text: String, _ manner: Manner = .plain) {
    self.text = text
    self.manner = manner
  }
}

extension [Phrase] {
  /// The pieces with neighbours of one manner made one, since two marks of emphasis side by side would mean something else.
  var joined: [Phrase] {
    reduce(into: []) { result, phrase in
      if let last = result.last, last.manner == phrase.manner {
        result[result.count - 1].text += phrase.text
      } else {
        result.append(phrase)
      }
    }
  }

  /// The text of all pieces.
  var text: String { reduce(into: "") { $0 += $1.text } }
}

extension [LocalName] {
  /// The names one after the other, each with its language.
  var phrases: [Phrase] {
    flatMap { [Phrase(" "), Phrase($0.text, .name(language: $0.language))] }
  }
}
