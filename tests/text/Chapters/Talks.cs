namespace Tapescript.Text.Tests.Chapters;

/// <summary>Short talks of our own, each about one thing, to be put behind each other.</summary>
internal static class Talks
{
    public static readonly string[][] All =
    [
        [
            "Okay, let's start with the sourdough.",
            "The starter is just flour and water that has been left alone for a week.",
            "Feed the starter every morning with fresh flour, and throw half of it away.",
            "When the starter doubles in four hours, it is strong enough to raise a loaf.",
            "Mix the dough quite wet, because a wet dough gives an open crumb.",
            "Fold the dough every half hour instead of kneading it.",
            "The oven has to be very hot, and the loaf goes into a closed pot.",
            "After twenty minutes you take the lid off, so that the crust gets dark.",
            "Let the loaf cool before you cut it, however hard that is.",
        ],
        [
            "All right, the next thing is the bicycle in the shed.",
            "The chain was so rusty that the gears would not change at all.",
            "I took the chain off with a link tool and put it into petrol for a night.",
            "The gears on the back wheel needed a brush and a lot of patience.",
            "One brake cable had snapped inside its sleeve, so both brakes got new cables.",
            "The tyres were cracked, and I found wider tyres that fit the wheel.",
            "Set the saddle so that your leg is nearly straight at the lowest point of the pedal.",
            "With oil on the chain the bicycle is as quiet as a cat.",
        ],
        [
            "Now let's talk about the tide pools down at the bay.",
            "You want to go when the tide is at its lowest, two days after the full moon.",
            "The pools near the top hold only limpets and a few winkles.",
            "Lower down there are anemones, which look like jelly when the water has gone.",
            "Put a shadow over an anemone and it pulls its arms in.",
            "Crabs hide under the weed, so lift the weed gently and put it back.",
            "A blenny can live out of the water for hours, as long as its skin stays wet.",
            "Watch the water behind you, because the tide fills the gullies first.",
        ],
        [
            "Okay, another question was how I keep the accounts of the choir.",
            "Each singer pays a fee in September, and the fee covers the hall and the scores.",
            "I write every payment into one sheet, with the date and the name of the singer.",
            "The hall sends its invoice each quarter, which is our largest cost.",
            "Concert tickets bring in about as much as the fees do.",
            "Scores can be borrowed from the county library for a small payment.",
            "At the end of the year two singers who are not on the committee check the sheet.",
            "If money is left, the committee votes on a workshop with a guest conductor.",
        ],
    ];

    /// <summary>The talks one after the other, and where each begins.</summary>
    public static (string[] Sentences, int[] Starts) Joined(params int[] order)
    {
        var starts = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
            starts[i] = starts[i - 1] + All[order[i - 1]].Length;
        return ([.. order.SelectMany(o => All[o])], starts);
    }
}
