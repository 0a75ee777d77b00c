namespace Tapescript.Text.Sentences;

/// <summary>Words of titles that are no names, though no other list has them.</summary>
internal static class CommonNouns
{
    private static readonly HashSet<string> All = new(
        """
        guide tutorial review overview introduction intro basics beginner expert master complete ultimate essential simple quick easy secret truth myth story history future past science art music film movie book novel poem travel trip tour journey adventure challenge project build make create design draw paint write code program software hardware computer phone camera video audio podcast episode season series channel live stream interview lecture lesson course class workshop talk speech debate panel keynote conference meeting update news report analysis data model network machine brain mind body health sleep diet exercise fitness yoga run walk bike ride drive train car truck boat ship plane flight space moon star sun planet universe ocean sea river lake mountain forest garden plant tree flower animal dog cat bird fish horse insect bread cake cookie pizza pasta soup salad rice bean meat chicken beef pork egg cheese milk butter oil salt sugar coffee tea wine beer water fire earth air wind rain snow storm ice climate weather energy power solar nuclear electric battery engine motor gear wheel tool hammer wood metal steel stone glass paper plastic fabric color colour light dark shadow sound voice song dance band guitar piano violin drum studio stage theater theatre museum gallery market shop store bank stock trade price cost tax law court judge crime police war peace army navy king queen empire republic state nation city town village street road bridge tower castle church temple school college university student teacher doctor nurse patient hospital drug vaccine virus cell gene protein atom electron quantum physics chemistry biology math algebra geometry calculus logic theory proof problem puzzle game chess football soccer basketball baseball tennis golf hockey swim race sport team player coach season winter summer spring autumn fall holiday birthday wedding family parent baby kid child teen adult woman man girl boy love fear anger joy hope dream faith religion soul spirit ghost magic monster dragon robot drone alien future language grammar vocabulary accent word letter number color shape size bake baking bread cook recipe kitchen sourdough starter method technique tip trick hack mistake rule law habit skill career job interview resume salary money wealth rich poor debt budget invest fund bond crypto bitcoin house home apartment room bed bath floor roof wall window door
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );

    /// <param name="lower">A word in lower case.</param>
    public static bool Contains(string lower) => All.Contains(lower);
}
