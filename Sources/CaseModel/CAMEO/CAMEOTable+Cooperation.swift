extension CAMEOTable {
  /// The rows of verbal and material cooperation: root codes 01 to 08.
  static let cooperation = """
    01|0|Make public statement
    010|0|Make statement
    011|-0.1|Decline comment
    012|-0.4|Make pessimistic comment
    013|0.4|Make optimistic comment
    014|0|Consider policy option
    015|0|Acknowledge or claim responsibility
    016|-2|Make empathetic comment
    017|0|Engage in symbolic act
    018|3.4|Express accord
    019|3.4|Express common understanding, agreement, or accord
    02|3|Appeal
    020|3|Appeal
    021|3.4|Appeal for cooperation
    0211|3.4|Appeal for diplomatic cooperation
    0212|3.4|Appeal for material cooperation
    0213|3.4|Appeal for judicial cooperation
    0214|3.4|Make an appeal for, request, or suggest sharing of intelligence.
    022|3.2|Appeal for policy support
    023|3.4|Appeal for aid
    0231|3.4|Appeal for economic aid
    0232|3.4|Appeal for military aid
    0233|3.4|Appeal for humanitarian aid
    0234|3.4|Appeal for military protection or peacekeeping
    024|-0.3|Appeal for political reform
    0241|-0.3|Appeal for change in leadership
    0242|-0.3|Appeal for policy change
    0243|-0.3|Appeal for rights
    0244|-0.3|Appeal for change in institutions, regime
    025|-0.3|Appeal to yield
    0251|-0.3|Appeal to yield
    0252|-0.3|Appeal to yield
    0253|-0.3|Appeal to yield
    0254|-0.3|Appeal to yield
    0255|-0.3|Appeal to yield
    0256|-0.3|Appeal to yield
    026|4|Appeal to others to meet or negotiate
    027|4|Appeal to others to settle dispute
    028|4|Appeal to others to engage in mediation
    03|4|Express intent to cooperate
    030|4|Express intent to cooperate
    031|5.2|Express intent to engage in material cooperation
    0311|5.2|Express intent to cooperate economically
    0312|5.2|Express intent to cooperate militarily
    0313|5.2|Express intent to engage in material cooperation
    0314|5.2|Express intent to engage in material cooperation
    032|4.5|Express intent to provide policy support
    033|5.2|Express intent to provide aid
    0331|5.2|Express intent to provide economic aid
    0332|5.2|Express intent to provide military aid
    0333|5.2|Express intent to provide humanitarian aid
    0334|6|Express intent to provide military protection or peacekeeping
    034|7|Express intent to bring political reform
    0341|7|Express intent to change leadership
    0342|7|Express intent to change policy
    0343|7|Express intent to provide rights
    0344|7|Express intent to change institutions, regime
    035|7|Express intent to yield
    0351|7|Express intent to ease administrative sanctions
    0352|7|Express intent to stop protests
    0353|7|Express intent to accede to political demands
    0354|7|Express intent to release persons or property
    0355|7|Express intent to ease economic sanctions, boycott, or embargo
    0356|7|Express intent allow international involvement (not mediation)
    036|4|Express intent to meet or negotiate
    037|5|Express intent to settle dispute
    038|7|Express intent to accept mediation
    039|5|Express intent to mediate
    04|1|Consult
    040|1|Consult
    041|1|Discuss by telephone
    042|1.9|Make a visit
    043|2.8|Host a visit
    044|2.5|Meet at a “third” location
    045|5|Mediate
    046|7|Engage in negotiation
    05|3.5|Engage in diplomatic cooperation
    050|3.5|Engage in diplomatic cooperation
    051|3.4|Praise or endorse
    052|3.5|Defend verbally
    053|3.8|Rally support on behalf of
    054|6|Grant diplomatic recognition
    055|7|Apologize
    056|7|Forgive
    057|8|Sign formal agreement
    06|6|Engage in material cooperation
    060|6|Engage in material cooperation, not spec below
    061|6.4|Cooperate economically
    062|7.4|Cooperate militarily
    063|7.4|Engage in judicial cooperation
    064|7|Share intelligence or information
    07|7|Provide aid
    070|7|Provide aid
    071|7.4|Provide economic aid
    072|8.3|Provide military aid
    073|7.4|Provide humanitarian aid
    074|8.5|Provide military protection or peacekeeping
    075|7|Grant asylum
    08|5|Yield
    080|5|Yield
    081|5|Ease administrative sanctions
    0811|5|Ease restrictions on freedoms of speech and expression
    0812|5|Ease ban on political parties or politicians
    0813|5|Ease curfew
    0814|5|Ease state of emergency or martial law
    082|5|Ease popular protest
    083|5|Accede to demands for political reform
    0831|5|Accede to demands for change in leadership
    0832|5|Accede to demands for change in policy
    0833|5|Accede to demands for rights
    0834|5|Accede to demands for change in institutions, regime
    084|7|Return, release
    0841|7|Return, release person(s)
    0842|7|Return, release property
    085|7|Ease economic sanctions, boycott, embargo
    086|9|Allow international involvement
    0861|9|Receive deployment of peacekeepers
    0862|9|Receive inspectors
    0863|9|Allow delivery of humanitarian aid
    087|9|De-escalate military engagement
    0871|9|Declare truce, ceasefire
    0872|9|Ease military blocka[-2.0
    0873|9|Demobilize armed forces
    0874|10|Retreat or surrender militarily
    """
}
