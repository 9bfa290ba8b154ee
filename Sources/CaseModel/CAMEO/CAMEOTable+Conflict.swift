extension CAMEOTable {
  /// The rows of verbal and material conflict: root codes 09 to 20.
  static let conflict = """
    09|-2|Investigate
    090|-2|Investigate
    091|-2|Investigate crime, corruption
    092|-2|Investigate human rights abuses
    093|-2|Investigate military action
    094|-2|Investigate war crimes
    10|-5|Demand
    100|-5|Demand
    101|-5|Demand information, investigation
    1011|-5|Demand information, investigation
    1012|-5|Demand information, investigation
    1013|-5|Demand information, investigation
    1014|-5|Demand information, investigation
    102|-5|Demand policy support
    103|-5|Demand aid, protection, or peacekeeping
    1031|-5|Demand aid, protection, or peacekeeping
    1032|-5|Demand aid, protection, or peacekeeping
    1033|-5|Demand aid, protection, or peacekeeping
    1034|-5|Demand aid, protection, or peacekeeping
    104|-5|Demand political reform
    1041|-5|Demand change in leadership
    1042|-5|Demand policy change
    1043|-5|Demand rights
    1044|-5|Demand change in institutions, regime
    105|-5|Demand mediation
    1051|-5|Demand mediation
    1052|-5|Demand mediation
    1053|-5|Demand release of persons or property
    1054|-5|Demand mediation
    1055|-5|Demand mediation
    1056|-5|Demand mediation
    106|-5|Demand withdrawal
    107|-5|Demand ceasefire
    108|-5|Demand meeting, negotiation
    11|-2|Disapprove
    110|-2|Disapprove
    111|-2|Criticize or denounce
    112|-2|Accuse
    1121|-2|Accuse of crime, corruption
    1122|-2|Accuse of human rights abuses
    1123|-2|Accuse of aggression
    1124|-2|Accuse of war crimes
    1125|-2|Accuse of espionage, treason
    113|-2|Rally opposition against
    114|-2|Complain officially
    115|-2|Bring lawsuit against
    116|-2|Disapprove
    12|-4|Reject
    120|-4|Reject
    121|-4|Reject proposal
    1211|-4|Reject ceasefire, withdrawal
    1212|-4|Reject peacekeeping
    122|-4|Reject request for material aid
    1221|-4|Reject request for material aid
    1222|-4|Reject request for material aid
    1223|-4|Reject request for material aid
    1224|-4|Reject request for material aid
    123|-4|Reject demands for political reform
    1231|-4|Reject demands for change in leadership
    1232|-4|Reject demands for policy change
    1233|-4|Reject demand for rights
    1234|-4|Reject demand change in institutions, regime
    124|-4|Reject proposal to meet, discuss, or negotiate
    1241|-4|Reject proposal to meet, discuss, or negotiate
    1242|-4|Reject proposal to meet, discuss, or negotiate
    1243|-4|Reject proposal to meet, discuss, or negotiate
    1244|-4|Reject proposal to meet, discuss, or negotiate
    1245|-4|Reject proposal to meet, discuss, or negotiate
    1246|-4|Reject proposal to meet, discuss, or negotiate
    125|-5|Reject mediation
    126|-5|Defy norms, law
    127|-5|Reject accusation, deny responsibility
    128|-5|Veto
    129|-5|Reject
    13|-6|Threaten
    130|-4.4|Threaten
    131|-5.8|Threaten non-force
    1311|-5.8|Threaten to reduce or stop aid
    1312|-5.8|Threaten to boycott, embargo, or sanction
    1313|-5.8|Threaten to reduce or break relations
    132|-5.8|Threaten with administrative sanctions
    1321|-5.8|Threaten to impose restrictions on freedoms of speech and expression
    1322|-5.8|Threaten to ban political parties or politicians
    1323|-5.8|Threaten to impose curfew
    1324|-5.8|Threaten to impose state of emergency or martial law
    133|-5.8|Threaten collective dissent
    134|-5.8|Threaten to halt negotiations
    135|-5.8|Threaten to halt mediation
    136|-7|Threaten to expel or withdraw peacekeepers
    137|-7|Threaten with violent repression
    138|-7|Threaten to use military force
    1381|-7|Threaten blockade
    1382|-7|Threaten occupation
    1383|-7|Threaten unconventional violence
    1384|-7|Threaten conventional attack
    1385|-7|Threaten attack with wmd
    139|-7|Give ultimatum
    14|-6.5|Protest
    140|-6.5|Engage in popular protest
    141|-6.5|Demonstrate or rally
    1411|-6.5|Demonstrate for change in leadership
    1412|-6.5|Demonstrate for policy change
    1413|-6.5|Demonstrate for rights
    1414|-6.5|Demonstrate for change in institutions, regime
    142|-6.5|Conduct hunger strike
    1421|-6.5|Conduct hunger strike for change in leadership
    1422|-6.5|Conduct hunger strike for policy change
    1423|-6.5|Conduct hunger strike for rights
    1424|-6.5|Conduct hunger strike for change in institutions, regime
    143|-6.5|Conduct strike or boycott
    1431|-6.5|Conduct strike or boycott for change in leadership
    1432|-6.5|Conduct strike or boycott for policy change
    1433|-6.5|Conduct strike or boycott for rights
    1434|-6.5|Conduct strike or boycott for change in institutions, regime
    144|-7.5|Obstruct passage, block
    1441|-7.5|Obstruct passage to demand change in leadership
    1442|-7.5|Obstruct passage to demand policy change
    1443|-7.5|Obstruct passage to demand rights
    1444|-7.5|Obstruct passage to demand change in institutions, regime
    145|-7.5|Protest violently, riot
    1451|-7.5|Obstruct passage to demand change in leadership
    1452|-7.5|Obstruct passage to demand policy change
    1453|-7.5|Obstruct passage to demand rights
    1454|-7.5|Obstruct passage to demand change in institutions, regime
    15|-7.2|Exhibit force posture
    150|-7.2|Demonstrate military or police power
    151|-7.2|Increase police alert status
    152|-7.2|Increase military alert status
    153|-7.2|Mobilize or increase police power
    154|-7.2|Mobilize or increase armed forces
    16|-4|Reduce relations
    160|-4|Reduce relations
    161|-4|Reduce or break diplomatic relations
    162|-5.6|Reduce or stop aid
    1621|-5.6|Reduce or stop economic assistance
    1622|-5.6|Reduce or stop military assistance
    1623|-5.6|Reduce or stop humanitarian assistance
    163|-8|Halt negotiations
    164|-7|Expel or withdraw
    165|-6.5|Halt mediation
    166|-7|Impose embargo, boycott, or sanctions
    1661|-7|Impose embargo, boycott, or sanctions
    1662|-7|Impose embargo, boycott, or sanctions
    1663|-7|Impose embargo, boycott, or sanctions
    17|-7|Coerce
    170|-7|Coerce
    171|-9.2|Seize or damage property
    1711|-9.2|Confiscate property
    1712|-9.2|Destroy property
    172|-5|Impose administrative sanctions
    1721|-5|Impose restrictions on freedoms of speech and expression
    1722|-5|Ban political parties or politicians
    1723|-5|Impose curfew
    1724|-5|Impose state of emergency or martial law
    173|-5|Arrest, detain, or charge with legal action
    174|-5|Expel or deport individuals
    175|-9|Use violent repression
    18|-9|Assault
    180|-9|Use unconventional violence
    181|-9|Abduct, hijack, or take hostage
    182|-9.5|Physically assault
    1821|-9|Sexually assault
    1822|-9|Torture
    1823|-10|Kill by physical assault
    183|-10|Conduct suicide, car, or other non-military bombing, not spec below
    1831|-10|Carry out suicide bombing
    1832|-10|Carry out car bombing
    1833|-10|Carry out roadside bombing
    184|-8|Use as human shield
    185|-8|Attempt to assassinate
    186|-10|Assassinate
    19|-10|Fight
    190|-10|Use conventional military force
    191|-9.5|Impose blockade, restrict movement
    192|-9.5|Occupy territory
    193|-10|Fight with small arms and light weapons
    194|-10|Fight with artillery and tanks
    195|-10|Employ aerial weapons
    196|-9.5|Violate ceasefire
    20|-10|Engage in unconventional mass violence
    200|-10|Engage in unconventional mass violence
    201|-9.5|Engage in mass expulsion
    202|-10|Engage in mass killings
    203|-10|Engage in ethnic cleansing
    204|-10|Use weapons of mass destruction
    2041|-10|Use chemical, biological, or radiologicalweapons
    2042|-10|Detonate nuclear weapons
    """
}
