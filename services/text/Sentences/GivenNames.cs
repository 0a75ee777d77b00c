namespace Tapescript.Text.Sentences;

/// <summary>Given names that are no words: what follows one in a title is a name as well, whatever its ending.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> All = new(
        """
        adam adele agnes alan albert alexander alexei alfred alice alicia amelia amy andrea andrew angela anna anne antoine anton arthur barbara beatrice ben benjamin bernard bertrand betty boris brian bruno camille carl carla carlos carmen caroline catherine cecilia charles charlotte chloe chris christina claire clara claude colin conrad daniel david deborah denis diana diego dmitri donald dorothy douglas eduardo edgar edith edmund edward eleanor elena elizabeth ella emil emily emma enrico eric ernest erwin eugene eva evelyn fatima felix ferdinand fernando fiona florence francis franz frederick gabriel galileo george georges gerald giovanni giulia gordon gregory guido gustav hannah hans harold helen henri henry herbert hermann howard hugh hugo ibrahim ingrid irene isaac isabel ivan jack jacob james jan jane janet jean jeffrey jennifer jessica joan joanna johann john jonathan jorge jose joseph joshua juan judith julia julian jürgen karen karl kate katherine kenneth kevin konrad lars laura leo leon leonard leonardo leonhard linda linus lisa lorenzo louis louise lucas lucia ludwig luis luke lydia marco margaret maria marie marie-louise mario martha martin mary matthew maurice max megan michael michel miguel mikhail milton mohammed monica nadia nancy natalie nathan neil nicholas niels nikola nikolai nina noah noam oliver olivia oscar otto pablo patricia patrick paul pauline pedro peter philip pierre rachel ralph raphael rebecca richard robert roberto roger ronald rosalind rudolf ruth samuel sandra sara sarah sebastian sergei sharon sigmund simon sofia sophia sophie stanley stefan stephen steven susan suzanne sylvia theodore theresa thomas timothy tobias ursula valentina vera victor victoria vincent virginia vladimir walter werner wilhelm william wolfgang xavier yuri yvonne
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );

    /// <param name="lower">A word in lower case.</param>
    public static bool Contains(string lower) => All.Contains(lower);
}
