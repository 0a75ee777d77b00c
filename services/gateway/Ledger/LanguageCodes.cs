using System.Collections.Frozen;

namespace Tapescript.Gateway.Ledger;

/// <summary>The languages of ISO 639-1 and the more common ones of ISO 639-3, with the names that people type.</summary>
internal static class LanguageCodes
{
    private const string List = """
        aa Afar; ab Abkhazian; ae Avestan; af Afrikaans; ak Akan; am Amharic; an Aragonese; ar Arabic;
        as Assamese; av Avaric; ay Aymara; az Azerbaijani; ba Bashkir; be Belarusian; bg Bulgarian;
        bi Bislama; bm Bambara; bn Bengali, Bangla; bo Tibetan; br Breton; bs Bosnian;
        ca Catalan, Valencian; ce Chechen; ch Chamorro; co Corsican; cr Cree; cs Czech; cu Church Slavonic;
        cv Chuvash; cy Welsh; da Danish, Dansk; de German, Deutsch; dv Divehi; dz Dzongkha; ee Ewe;
        el Greek; en English; eo Esperanto; es Spanish, Español, Castilian; et Estonian;
        eu Basque, Euskara; fa Persian, Farsi; ff Fulah; fi Finnish, Suomi; fj Fijian; fo Faroese;
        fr French, Français; fy Frisian; ga Irish; gd Scottish Gaelic; gl Galician; gn Guarani;
        gu Gujarati; gv Manx; ha Hausa; he Hebrew; hi Hindi; ho Hiri Motu; hr Croatian, Hrvatski;
        ht Haitian; hu Hungarian, Magyar; hy Armenian; hz Herero; ia Interlingua; id Indonesian;
        ie Interlingue; ig Igbo; ii Sichuan Yi; ik Inupiaq; io Ido; is Icelandic; it Italian, Italiano;
        iu Inuktitut; ja Japanese, Nihongo; jv Javanese; ka Georgian; kg Kongo; ki Kikuyu; kj Kuanyama;
        kk Kazakh; kl Greenlandic; km Khmer; kn Kannada; ko Korean; kr Kanuri; ks Kashmiri; ku Kurdish;
        kv Komi; kw Cornish; ky Kyrgyz; la Latin; lb Luxembourgish; lg Ganda; li Limburgish; ln Lingala;
        lo Lao; lt Lithuanian; lu Luba-Katanga; lv Latvian; mg Malagasy; mh Marshallese; mi Maori;
        mk Macedonian; ml Malayalam; mn Mongolian; mr Marathi; ms Malay; mt Maltese; my Burmese; na Nauru;
        nb Norwegian Bokmål; nd North Ndebele; ne Nepali; ng Ndonga; nl Dutch, Nederlands, Flemish;
        nn Norwegian Nynorsk; no Norwegian, Norsk; nr South Ndebele; nv Navajo; ny Chichewa; oc Occitan;
        oj Ojibwa; om Oromo; or Odia; os Ossetian; pa Punjabi; pi Pali; pl Polish, Polski; ps Pashto;
        pt Portuguese, Português; qu Quechua; rm Romansh; rn Rundi; ro Romanian; ru Russian;
        rw Kinyarwanda; sa Sanskrit; sc Sardinian; sd Sindhi; se Northern Sami; sg Sango; si Sinhala;
        sk Slovak; sl Slovenian; sm Samoan; sn Shona; so Somali; sq Albanian; sr Serbian, Srpski; ss Swati;
        st Southern Sotho; su Sundanese; sv Swedish, Svenska; sw Swahili; ta Tamil; te Telugu; tg Tajik;
        th Thai; ti Tigrinya; tk Turkmen; tl Tagalog; tn Tswana; to Tonga; tr Turkish; ts Tsonga; tt Tatar;
        tw Twi; ty Tahitian; ug Uyghur; uk Ukrainian; ur Urdu; uz Uzbek; ve Venda; vi Vietnamese;
        vo Volapük; wa Walloon; wo Wolof; xh Xhosa; yi Yiddish; yo Yoruba; za Zhuang;
        zh Chinese, Mandarin, Zhongwen; zu Zulu; yue Cantonese; wuu Wu Chinese; nan Hokkien; hak Hakka;
        gan Gan Chinese; cmn Mandarin Chinese; lzh Literary Chinese; fil Filipino; ceb Cebuano;
        ilo Ilocano; haw Hawaiian; hmn Hmong; ast Asturian; ckb Central Kurdish; kmr Northern Kurdish;
        gsw Swiss German; nds Low German; bar Bavarian; ltz Letzeburgesch; scn Sicilian; nap Neapolitan;
        lmo Lombard; vec Venetian; pms Piedmontese; fur Friulian; szl Silesian; csb Kashubian;
        hsb Upper Sorbian; dsb Lower Sorbian; rue Rusyn; sco Scots; arz Egyptian Arabic;
        ary Moroccan Arabic; apc Levantine Arabic; ajp South Levantine Arabic; acm Mesopotamian Arabic;
        afb Gulf Arabic; arb Standard Arabic; aeb Tunisian Arabic; prs Dari; pes Iranian Persian;
        azb South Azerbaijani; bho Bhojpuri; mai Maithili; awa Awadhi; mag Magahi; raj Rajasthani;
        doi Dogri; kok Konkani; mni Manipuri; sat Santali; brx Bodo; gom Goan Konkani; tcy Tulu;
        new Newari; pnb Western Punjabi; skr Saraiki; jpa Palestinian Aramaic; syr Syriac; arc Aramaic;
        grc Ancient Greek; got Gothic; ang Old English; tpi Tok Pisin; pap Papiamento; kea Kabuverdianu;
        mfe Mauritian Creole; crs Seychellois Creole; jam Jamaican Creole; srn Sranan Tongo; luo Luo;
        kam Kamba; mer Meru; luy Luyia; nso Northern Sotho; umb Umbundu; kmb Kimbundu; kab Kabyle;
        tzm Central Atlas Tamazight; zgh Moroccan Tamazight; ber Berber; fuv Nigerian Fulfulde; bem Bemba;
        tum Tumbuka; lua Luba-Lulua; fon Fon; dyu Dyula; mos Mossi; wal Wolaytta; sid Sidamo; tig Tigre;
        pcm Nigerian Pidgin; min Minangkabau; ban Balinese; bug Buginese; ace Acehnese; bjn Banjar;
        mad Madurese; war Waray; pam Pampanga; hil Hiligaynon; bik Bikol; shn Shan; mnw Mon; kac Kachin;
        lus Mizo; kha Khasi; sah Yakut; tyv Tuvan; bua Buryat; xal Kalmyk; kbd Kabardian; ady Adyghe;
        inh Ingush; lez Lezgian; ava Avar; udm Udmurt; mhr Meadow Mari; mdf Moksha; myv Erzya;
        krc Karachay-Balkar; crh Crimean Tatar; gag Gagauz; nog Nogai; kaa Karakalpak; chr Cherokee;
        nah Nahuatl; nci Classical Nahuatl; yua Yucatec Maya; quc K'iche'; arn Mapudungun;
        quy Ayacucho Quechua; ase American Sign Language; bfi British Sign Language; sgn Sign language;
        tok Toki Pona; jbo Lojban; mul Multiple languages; und Undetermined; zxx No speech
        """;

    public static FrozenDictionary<string, string> Names { get; } =
        List.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split(' ', 2))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Codes of three letters whose language has one of two; BCP 47 wants the shorter.</summary>
    public static FrozenDictionary<string, string> Renamed { get; } =
        Pairs(
            "iw he, in id, ji yi, mo ro, sh sr, eng en, spa es, fra fr, fre fr, deu de, ger de, ita it, por pt, rus ru, "
                + "jpn ja, kor ko, zho zh, chi zh, ara ar, hin hi, nld nl, dut nl, pol pl, tur tr, ukr uk, swe sv, "
                + "dan da, nor no, fin fi, ces cs, cze cs, ell el, gre el, heb he, hun hu, ron ro, rum ro, vie vi, "
                + "tha th, ind id, cat ca, bul bg, hrv hr, srp sr, slk sk, slo sk, slv sl, lit lt, lav lv, est et, "
                + "fas fa, per fa, urd ur, ben bn, tam ta, tel te, mar mr, guj gu, msa ms, may ms, swa sw, afr af, "
                + "eus eu, baq eu, glg gl, gle ga, cym cy, wel cy, isl is, ice is, lat la, epo eo, arb ar, cmn zh"
        );

    /// <summary>Countries and habits taken for languages.</summary>
    public static FrozenDictionary<string, string> Mistaken { get; } =
        Pairs(
            "jp ja, cn zh, gr el, dk da, cz cs, ua uk, sp es, esp es, ger de, us en, gb en, br pt, mx es, ir fa, il he, "
                + "rs sr, si sl, al sq, vn vi, my ms, in hi, chs zh, cht zh, eng en, ee et, pe fa, po pl, du nl, ge de"
        );

    public static FrozenSet<string> Known { get; } = Names.Keys.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string text) =>
        text.Split(", ")
            .Select(pair => pair.Split(' '))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
