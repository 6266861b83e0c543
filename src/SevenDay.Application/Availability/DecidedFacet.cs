using SevenDay.Application.Services;

namespace SevenDay.Application.Availability;

/// <summary>What somebody has decided about the hours of each service, held by place.</summary>
internal sealed class DecidedFacet
{
    private readonly DateTime[] _confirmed;

    internal DecidedFacet(int capacity) => (_confirmed, Begun, SignedOff) = (new DateTime[capacity], new(capacity), new(capacity));

    private DecidedFacet(DecidedFacet other) => (_confirmed, Begun, SignedOff) = ((DateTime[])other._confirmed.Clone(), other.Begun.Copy(), other.SignedOff.Copy());

    /// <summary>In force only since the last confirmation.</summary>
    internal ServiceSet Begun { get; }

    /// <summary>The commissioner agreed to the hours in force.</summary>
    internal ServiceSet SignedOff { get; }

    internal DecidedFacet Copy() => new(this);

    internal void Put(int place, IndexedService service)
    {
        _confirmed[place] = service.ConfirmedAtUtc ?? DateTime.MinValue;
        Begun[place] = service.Week is { } week && service.ConfirmedAtUtc is { } at && Confirmation.IsBefore(week.From, at);
        SignedOff[place] = service.Week?.IsSignedOff == true;
    }

    /// <summary>Those of some services that were confirmed at a time or later.</summary>
    internal ServiceSet ConfirmedSince(ServiceSet among, DateTime utc)
    {
        var found = new ServiceSet(_confirmed.Length);
        for (var word = 0; word < among.Words.Length; word++)
        {
            if (among.Words[word] == 0) continue;
            var bits = 0UL;
            var places = _confirmed.AsSpan(word * 64, Math.Min(64, _confirmed.Length - word * 64));
            for (var place = 0; place < places.Length; place++)
                if (places[place] >= utc) bits |= 1UL << place;
            found.SetWord(word, bits & among.Words[word]);
        }
        return found;
    }
}
