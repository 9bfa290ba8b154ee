/// The letter that stands for others of the Latin, Greek, Cyrillic and Han scripts when a text is searched.
///
/// Case and accents are left out, as are the forms that Unicode has only for compatibility with older codes. Made from the
/// canonical decompositions of UnicodeData.txt (field 5) and from CaseFolding.txt of Unicode 14. Letters with a
/// stroke, a bar or no dot, which Unicode does not decompose, stand for the letter without it. What
/// no table of single letters can hold is in ``expansion(of:)``.
enum FoldedLetters {
  /// The letter that stands for a scalar; nothing when the tables do not hold it.
  static func form(of scalar: UInt32) -> UInt32? {
    for block in blocks where scalar >= block.first && scalar - block.first < block.forms.count {
      let form = block.forms[Int(scalar - block.first)]
      return form == missing ? nil : form
    }
    return nil
  }

  /// The letters that stand for one of two letters, such as a ligature.
  static func expansion(of scalar: UInt32) -> String? {
    switch scalar {
    case 0xDF, 0x1E9E: "ss"
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
    case 0x152, 0x153: "oe"
    case 0x132, 0x133: "ij"
    case 0x1C4...0x1C6, 0x1F1...0x1F3: "dz"
    case 0x1C7...0x1C9: "lj"
    case 0x1CA...0x1CC: "nj"
    case 0x1EE, 0x1EF: "ʒ"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }

  /// Stands in the tables for what they do not hold.
  private static let missing: UInt32 = 0x2D

  /// The forms of neighbouring scalars.
  private struct Block {
    let first: UInt32
    let forms: [UInt32]

    init(first: UInt32, forms: String) {
      self.first = first
      self.forms = forms.unicodeScalars.map(\.value)
    }
  }

  private static let blocks = [
    Block(
      first: 0x00C0,
      forms: #"""
        aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaacc\#
        ccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllll--llnnnnnnn--oooo\#
        oo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsb-----------------------\#
        --l-----oo-------------uu----zz----------------------aaiioouuuuuuuuuu-aa\#
        aa--ggggkkoooo--j---gg--nnaa--ooaaaaeeeeiiiioooorrrruuuusstt--hh------aa\#
        eeooooooooyy-------ccl-----b--eejj--rryy
        """#),
    Block(
      first: 0x0386,
      forms: #"""
        α-εηι-ο-υωιαβγδεζηθικλμνξοπρ-στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυου\#
        ωϗ
        """#),
    Block(
      first: 0x0400,
      forms: #"""
        ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъы\#
        ьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ--------ҋҋҍҍҏҏґґғғҕҕҗҗ\#
        ҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡии\#
        ииооөөөөээууууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ
        """#),
    Block(
      first: 0x1E00,
      forms: #"""
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnn\#
        nnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyy\#
        zzzzzzhtwy-sss--aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooo\#
        oooooooooooouuuuuuuuuuuuuuyyyyyyyy------
        """#),
    Block(
      first: 0x1F00,
      forms: #"""
        ααααααααααααααααεεεεεε--εεεεεε--ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο--\#
        οοοοοο--υυυυυυυυ-υ-υ-υ-υωωωωωωωωωωωωωωωωααεεηηιιοουυωω--αααααααααααααααα\#
        ηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα-ααααααα-ι---ηηη-ηηεεηηη---ιιιι--ιι\#
        ιιιι----υυυυρρυυυυυυρ-----ωωω-ωωοοωωω---
        """#),
    Block(
      first: 0xF900,
      forms: #"""
        豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞\#
        擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧\#
        怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐\#
        戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂\#
        燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘\#
        藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟\#
        蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐\#
        祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘--並况全侀充冀勇勺喝啕喙嗢塚墳奄奔\#
        婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛\#
        練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎
        """#),
  ]
}
