using Tapescript.Index.Postings;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>Matches a query against one document after the other. Not for two threads.</summary>
internal sealed class DocumentMatcher(QueryPlan plan, double averageLength)
{
    private readonly double[] weights = Bm25.Weights(averageLength);
    private readonly Section?[] sections = new Section?[plan.Terms.Count];
    private readonly Stack<MatchList> spare = new();
    private readonly Places places = new();
    private readonly Places following = new();

    /// <summary>The segments that match, numbered from 1; to be given back with <see cref="Return"/>.</summary>
    public MatchList Match(DocumentFacts document, ReadOnlySpan<(int Term, Section Section)> held)
    {
        foreach (var (term, section) in held)
            sections[term] = section;
        var found = Match(plan.Root, document);
        foreach (var (term, _) in held)
            sections[term] = null;
        return found;
    }

    public void Return(MatchList list)
    {
        list.Clear();
        spare.Push(list);
    }

    private MatchList New() => spare.Count > 0 ? spare.Pop() : new MatchList();

    private MatchList Match(PlanNode node, DocumentFacts document) =>
        node.Kind switch
        {
            PlanKind.All => All(node, document),
            PlanKind.Any => Any(node, document),
            PlanKind.Filter => Whole(node.Filter!(document)),
            _ => Leaf(node.Leaf!, document),
        };

    private MatchList Whole(bool fits)
    {
        var list = New();
        list.IsWhole = fits;
        return list;
    }

    private MatchList All(PlanNode node, DocumentFacts document)
    {
        MatchList? found = null;
        foreach (var child in node.Children)
        {
            var next = Match(child, document);
            found = found is null ? next : Both(found, next);
            if (found.IsEmpty)
                return found;
        }

        foreach (var child in node.Excluded)
        {
            var gone = Match(child, document);
            found = Without(found!, gone);
            if (found.IsEmpty)
                break;
        }

        return found!;
    }

    private MatchList Any(PlanNode node, DocumentFacts document)
    {
        var found = New();
        foreach (var child in node.Children)
        {
            var next = Match(child, document);
            if (found.IsWhole || next.IsEmpty)
            {
                Return(next);
            }
            else if (next.IsWhole || found.IsEmpty)
            {
                Return(found);
                found = next;
            }
            else
            {
                var joined = New();
                joined.Join(found, next);
                Return(found);
                Return(next);
                found = joined;
            }
        }

        return found;
    }

    private MatchList Both(MatchList one, MatchList other)
    {
        if (one.IsWhole && other.IsWhole)
        {
            // All but these and all but those: what either leaves out is out.
            var joined = New();
            joined.Join(one, other);
            joined.IsWhole = true;
            Return(one);
            Return(other);
            return joined;
        }

        if (one.IsWhole)
            (one, other) = (other, one);
        if (other.IsWhole)
            one.KeepOutOf(other);
        else
            one.KeepIn(other);
        Return(other);
        return one;
    }

    private MatchList Without(MatchList found, MatchList gone)
    {
        if (gone.IsEmpty)
        {
            Return(gone);
            return found;
        }

        if (gone.IsWhole)
        {
            Return(gone);
            found.Clear();
            return found;
        }

        if (!found.IsWhole)
        {
            found.KeepOutOf(gone);
            Return(gone);
            return found;
        }

        gone.IsWhole = true;
        return Both(found, gone);
    }

    private MatchList Leaf(QueryLeaf leaf, DocumentFacts document)
    {
        var list = New();
        var elements = leaf.Elements[document.Stem];
        if (elements.Length == 1 && elements[0].Length == 1 && leaf.Text.Field == SearchField.Text)
        {
            if (sections[elements[0][0]] is { } section)
                Word(list, section, leaf.Idf[document.Stem], document);
            return list;
        }

        for (var i = 0; i < elements.Length; i++)
        {
            var into = i == 0 ? places : following;
            Collect(elements[i], into);
            if (i > 0)
                places.KeepBefore(following, i);
            if (places.Count == 0)
                return list;
        }

        if (leaf.Text.Field is SearchField.Title or SearchField.Channel)
            list.IsWhole = true;
        else
            Phrase(list, leaf.Text.Field == SearchField.Speaker ? 0 : leaf.Idf[document.Stem], document);
        return list;
    }

    private void Collect(int[] terms, Places into)
    {
        into.Clear();
        var held = 0;
        foreach (var term in terms)
        {
            if (sections[term] is not { } section)
                continue;
            into.Add(section);
            held++;
        }

        if (held > 1)
            into.Sort();
    }

    private void Phrase(MatchList list, double idf, DocumentFacts document)
    {
        for (var i = 0; i < places.Count; )
        {
            var segment = (int)(places.Values[i] >> 32);
            var from = i;
            while (i < places.Count && (int)(places.Values[i] >> 32) == segment)
                i++;
            list.Add(segment, Bm25.Score(idf, i - from, weights[document.Lengths[segment - 1]]));
        }
    }

    private void Word(MatchList list, Section section, double idf, DocumentFacts document)
    {
        var entries = section.Entries.Span;
        var hasPlaces = section.Shape == SectionShape.Places;
        var lengths = document.Lengths;
        var at = 0;
        var segment = 0;
        while (at < entries.Length)
        {
            var head = Varint.Read(entries, ref at);
            segment += (int)(head >> 1);
            var many = (head & 1) == 0 ? 1 : (int)Varint.Read(entries, ref at);
            for (var skip = hasPlaces ? many : 0; skip > 0; at++)
            {
                if (entries[at] < 0x80)
                    skip--;
            }

            list.Add(segment, Bm25.Score(idf, many, weights[lengths[segment - 1]]));
        }
    }
}
