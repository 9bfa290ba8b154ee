extension StatementProblem {
  /// What is wrong and what to do about it.
  public var sentence: String {
    switch self {
    case .noHeading:
      "no file has the section `case`; add it, with id, title, text and span"
    case .secondHeading(let first):
      "the section `case` stands twice, first at \(first.text); remove one"
    case .spanWithoutEnds(let date):
      "the span \(date.quoted) must be an interval with a first and a last day; write one such as 2013/2018"
    case .secondDigest(let paragraph, let source):
      "paragraph \(paragraph) of \(source) has a digest already; put both into one"
    case .citationUnreadable(let text):
      "\(text.quoted) is no paragraph; write the source's abbreviation and a number, such as B7"
    case .unknownSource(let abbreviation, let known):
      known.isEmpty
        ? "no source has the abbreviation \(abbreviation.quoted); add the source to sources"
        : "no source has the abbreviation \(abbreviation.quoted); there are \(known.joined(separator: ", "))"
    case .paragraphOutOfRange(let paragraph, let source, let count):
      "\(source) has \(count) paragraph\(count == 1 ? "" : "s"), there is no \(paragraph); correct the number"
    case .paragraphIsHeading(let paragraph, let source):
      "paragraph \(paragraph) of \(source) is only a heading; cite the paragraph that says it"
    case .anchorTooLong(let words, let limit):
      "the anchor has \(words) words, \(limit) are allowed; keep those by which the paragraph is recognised"
    case .notAState(let id):
      "\(id.quoted) is not an actor of kind state; name the state that the leader leads"
    case .notTwoActors(let count):
      "a relation is between two actors, found \(count); name two"
    case .relationWithItself(let id):
      "a relation of \(id.quoted) with itself; name two different actors"
    case .repeatedRelation(let left, let right, let first):
      "\(left) and \(right) have a relation at \(first.text) already; put the phases into that one"
    case .phasesOutOfOrder(let date, let before):
      "the phase \(date.quoted) begins before the one above it, \(before.quoted); put the phases in order of time"
    case .variantUnreadable(let text):
      "\(text.quoted) is no variant; write a descriptor's id, a slash and its variant's, such as talks/progress"
    case .unknownVariant(let variant, let descriptor, let suggestion, let known):
      "\(descriptor.quoted) has no variant \(variant.quoted); "
        + (suggestion.map { "did you mean \($0.quoted)?" }
          ?? "its variants are \(known.joined(separator: ", "))")
    case .missingValueOfVariant(let variant, let descriptor):
      "there is no value for \(variant.quoted) of \(descriptor.quoted); add it, 0 where nothing is said"
    case .judgementOnItself(let descriptor):
      "a judgement of \(descriptor.quoted) on itself; name another descriptor"
    case .repeatedJudgement(let source, let target, let first):
      "\(source.quoted) is judged on \(target.quoted) at \(first.text) already; remove one"
    case .repeatedState(let era):
      "the era \(era.quoted) has a state already; remove one"
    case .tooFewVariants:
      "a descriptor needs two variants at least; add one"
    case .repeatedVariant(let variant):
      "the variant \(variant.quoted) stands twice; rename one"
    case .changeInOneDocument(let source):
      "both sides are \(source.quoted); name two documents"
    case .sideWithoutText(let source):
      "nothing is said of \(source.quoted); add its text, or change the word to `only-earlier` or `only-later`"
    case .sideNotSilent(let source):
      "the word says that \(source.quoted) does not speak of this; remove its text, claims and citations, or change the word"
    case .sideUncited(let source):
      "the change cites no paragraph of \(source.quoted); add the one that says this"
    case .claimCitesOther(let claim, let source):
      "the claim \(claim.quoted) does not cite \(source.quoted); move it to the other side or remove it"
    case .linkToItself(let id):
      "the claim \(id.quoted) cannot bear on itself; name another claim, or remove the link"
    case .repeatedLink(let claim, let other, let first):
      "\(claim.quoted) and \(other.quoted) are linked at \(first.text) already; keep the link that says it best"
    case .stepShowsWalkthrough:
      "a step cannot show a walkthrough; name a place in the case"
    case .repeatedStep(let id):
      "the step \(id.quoted) stands twice; rename one"
    case .tooFewChoices:
      "a choice needs two answers at least; add one"
    case .numbersOutOfOrder(let from, let to):
      "there is no number from \(from) to \(to); write the lesser first"
    case .answerWithout(let key, let kind):
      "an answer of kind \(kind.quoted) has no \(key.quoted); remove it, or change the kind"
    }
  }
}
