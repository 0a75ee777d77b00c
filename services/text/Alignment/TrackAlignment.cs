using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Drifting;
using Tapescript.Text.Languages;
using Tapescript.Text.Synchronising;
using Tapescript.Text.Words;

namespace Tapescript.Text.Alignment;

/// <summary>Aligns one track.</summary>
internal sealed class TrackAlignment(Transcript transcript, int track, IReadOnlyList<string>? rough)
{
    public Transcript Align(CancellationToken ct)
    {
        var axis = new SourceAxis(transcript);
        var times = TrackTimes.Correct(transcript, track, ct);
        var pieces = TargetPieces.Of(transcript, track, axis, times);
        var redundant = CarriedTranslations.Find(pieces);
        var overlaps = OwnOverlaps.Of(pieces.Where((_, k) => !redundant[k]));
        var kept = overlaps.Kept;
        var language = transcript.Tracks[track].Language ?? Detect(kept);
        var units = TargetUnits.Of(kept, language);
        string[] sentences = [.. transcript.Sentences.Select(s => s.Text)];
        string[] others = [.. units.Select(u => u.Text)];
        var (ladder, kinship) = LadderAligner.Align(sentences, others, rough, Places(units, axis), ct);
        var translation = new Translation
        {
            Language = language,
            Track = track,
            Beads = Beads(ladder, units, kinship),
        };
        var report = transcript.Report ?? new QualityReport();
        var figures = new TranslationReport
        {
            Language = language,
            Drift = TranslationDrift.Find(transcript, track, ct),
        };
        var aligned = transcript with
        {
            Translations = [.. transcript.Translations, translation],
            Report = report with { Translations = [.. report.Translations, figures] },
            Changes = [.. transcript.Changes, .. Carried([.. pieces.Where((_, k) => redundant[k]), .. overlaps.Cut])],
        };
        return StrangersNote.Add(TimesNote.Add(aligned, track, times), language, kinship);
    }

    private static string Detect(List<TargetPiece> pieces)
    {
        const int Enough = 200;
        var text = TargetUnits.Join(pieces.Take(Enough).Select(p => CodePoints.ToText(p.Points)));
        return LanguageDetection.Detect(text) ?? "und";
    }

    private PrintedPlaces? Places(IReadOnlyList<TargetUnit> units, SourceAxis axis)
    {
        if (units.Count == 0 || transcript.Sentences.Count == 0)
            return null;
        if (units.Count(u => double.IsFinite(u.From)) * 2 < units.Count)
            return null;
        var from = new double[units.Count];
        var to = new double[units.Count];
        var place = 0.0;
        var before = 0.0;
        for (var j = 0; j < units.Count; j++)
        {
            from[j] = double.IsFinite(units[j].From) ? Math.Max(units[j].From, before) : place;
            before = from[j];
            to[j] = double.IsFinite(units[j].To) ? Math.Max(units[j].To, from[j]) : from[j];
            place = to[j];
        }

        return new PrintedPlaces(from, to, Math.Max(1, axis.Length / transcript.Sentences.Count));
    }

    private List<Bead> Beads(IReadOnlyList<LadderBead> ladder, IReadOnlyList<TargetUnit> units, double kinship)
    {
        var lastAligned = ladder
            .Where(b => b.TargetCount > 0 && b.SourceCount > 0)
            .Select(b => b.SourceFrom)
            .DefaultIfEmpty(-1)
            .Max();
        var beads = new List<Bead>(ladder.Count);
        foreach (var step in ladder)
        {
            var sentences = transcript.Sentences.Skip(step.SourceFrom).Take(step.SourceCount).ToList();
            var targets = units.Skip(step.TargetFrom).Take(step.TargetCount).ToList();
            var bead = new Bead
            {
                Sentences = [.. sentences.Select(s => s.Id)],
                Hashes = [.. sentences.Select(s => s.Hash)],
                Spans = [.. targets.SelectMany(u => u.Spans)],
                Text = targets.Count > 0 ? TargetUnits.Join(targets.Select(u => u.Text)) : null,
            };
            beads.Add(
                (sentences.Count, targets.Count) switch
                {
                    (0, _) => bead with { State = BeadState.Unpaired },
                    (_, 0) => bead with
                    {
                        State = BeadState.Untranslated,
                        Reason =
                            lastAligned >= 0 && step.SourceFrom > lastAligned
                                ? UntranslatedReason.SourceEnds
                                : UntranslatedReason.NotInSource,
                    },
                    _ => bead with { State = BeadState.Aligned, Confidence = new Ratio(step.Confidence * kinship) },
                }
            );
        }

        return beads;
    }

    private IEnumerable<Change> Carried(IEnumerable<TargetPiece> pieces)
    {
        var id = transcript.Changes.Select(c => c.Id).DefaultIfEmpty(-1).Max();
        foreach (var piece in pieces.OrderBy(p => p.Span.Cue).ThenBy(p => p.Span.From))
        {
            yield return new Change
            {
                Id = ++id,
                Kind = ChangeKind.CarriedTranslation,
                Track = track,
                Spans = [.. piece.Spans()],
                Before = CodePoints.ToText(piece.Points),
            };
        }
    }
}
