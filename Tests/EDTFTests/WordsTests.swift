import EDTF
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    ("2018-04-27", "27 Apr 2018"), ("2018-02-09/2018-02-25", "9–25 Feb 2018"),
    ("2018-04/2018-05", "Apr–May 2018"),
    ("2013/2016", "2013–2016"), ("2017-12-15~", "~15 Dec 2017"), ("2018-34", "2018, Q2"),
    ("2014-02/..", "from Feb 2014"),
    ("../2016", "by 2016"), ("2014/2015~", "2014–~2015"), ("2017-11?", "Nov 2017?"),
    ("2018-01-01/2018-01-10~", "1–~10 Jan 2018"), ("2018-06/2018-12~", "Jun–~Dec 2018"), ("2018%", "~2018?"),
    ("[2014-04..2016-12]", "in 2014–2016"), ("[2017-11-28,2017-11-29]", "28/29 Nov 2017"),
    ("2013-02-25/2017-03-10", "2013-02–2017-03"), ("2018-02-09/2018-12-25", "Feb–Dec 2018"),
    ("2011-12-17/..", "from 17 Dec 2011"), ("2014/", "2014–?"), ("201X", "2010s"),
    ("1985-04-XX", "1985-04-XX"),
    ("2010-24", "Winter 2010"), ("2018-30", "Summer 2018 S"), ("2018-38", "2018, 2nd third"),
    ("2018-41", "2018, H2"),
    ("-0043-03-15", "15 Mar 44 BCE"), ("{1667,1668}", "1667 and 1668"), ("{..1984}", "all by 1984"),
    ("[1667,1668,1670..1672]", "in 1667–1672"), ("2018-06-12T09:00:00+08:00", "12 Jun 2018"),
    ("2004-06~-11", "2004-06~-11"),
  ])
  func label(_ text: String, expected: String) throws {
    #expect(try DateExpression(parsing: text).label == expected)
  }

  @Test(arguments: [
    ("2018-04-27", "27 April 2018."), ("2018", "The year 2018."), ("0985", "The year 985 CE."),
    ("2017-12-15~", "15 December 2017, approximate ('~'): that day or near it."),
    ("2017-11?", "November 2017, uncertain ('?'): probably that month, but the source leaves doubt."),
    ("2004-06~-11", "11 June 2004: the year and the month are approximate ('~')."),
    ("2018-34", "The second quarter of 2018. It is read as April to June."),
    ("201X", "Some year between 2010 and 2019. Each 'X' stands for a digit that is not known."),
    ("1950S2", "Some year between 1900 and 1999, estimated as 1950."), ("1950S4", "The year 1950."),
    ("2014-02/..", "From February 2014 on. The end is open ('..')."),
    ("2018-01-01/2018-01-10~", "From 1 January 2018 to about 10 January 2018."),
    ("[2014-04..2016-12]", "Some month from April 2014 to December 2016; which one is not known."),
    ("{1667,1668,1670..1672}", "All of these: 1667, 1668 and every year from 1670 to 1672."),
    ("2018-06-12T09:00:00+08:00", "12 June 2018, 09:00:00, 8 hours ahead of UTC."),
    ("201X/2025", "From some year between 2010 and 2019 to 2025."),
    ("2018-37", "The first third of 2018. It is read as January to April."),
    (
      "2018-~38?",
      "The second third of 2018: the year is uncertain ('?'); the third is uncertain and approximate ('%'). It is read as May to August."
    ),
    ("2018-06-12T09:00:00-00:30", "12 June 2018, 09:00:00, 30 minutes behind UTC."),
    (
      "2010-24",
      "Winter of 2010. It is read as December only, as in the northern hemisphere: the part after the end of the "
        + "year is left out."
    ),
    (
      "-0043-03-15",
      "15 March 44 BCE. It is written -0043 because the count has a year 0, which is 1 BCE."
    ),
  ])
  func explanation(_ text: String, expected: String) throws {
    #expect(try DateExpression(parsing: text).explanation == expected)
  }
}
