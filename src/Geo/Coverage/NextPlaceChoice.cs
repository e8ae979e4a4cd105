using System.Collections.Immutable;

namespace OrientationBot.Geo.Coverage;

/// <summary>Chooses, one after another, the communes from which most unserved people would be reached.</summary>
internal sealed class NextPlaceChoice
{
    private readonly ImmutableArray<Commune> _communes;
    private readonly bool[] _unserved;
    private readonly ImmutableArray<int>[] _reach;
    private readonly long[] _people;

    public NextPlaceChoice(ImmutableArray<Commune> communes, bool[] unserved, double meters)
    {
        (_communes, _unserved) = (communes, unserved);
        var centres = communes.Select(c => Ellipsoid.Cartesian(c.Centre)).ToArray();
        _reach = [.. Enumerable.Range(0, communes.Length).Select(i => Reach(centres, i, meters))];
        _people = [.. _reach.Select(near => near.Sum(i => (long)communes[i].Population))];
    }

    /// <summary>The best place, which is then open; null when nobody is unserved.</summary>
    public NextPlace? Best()
    {
        var best = -1;
        for (var i = 0; i < _people.Length; i++)
            if (_people[i] > 0 && (best < 0 || _people[i] > _people[best] || _people[i] == _people[best] && IsBefore(i, best))) best = i;
        if (best < 0) return null;
        var place = new NextPlace(_communes[best], _people[best]);
        foreach (var served in _reach[best]) Serve(served);
        return place;
    }

    private bool IsBefore(int a, int b) => string.CompareOrdinal(_communes[a].Code, _communes[b].Code) < 0;

    private void Serve(int commune)
    {
        if (!_unserved[commune]) return;
        _unserved[commune] = false;
        for (var i = 0; i < _reach.Length; i++)
            if (_reach[i].BinarySearch(commune) >= 0) _people[i] -= _communes[commune].Population;
    }

    private ImmutableArray<int> Reach(Cartesian[] centres, int from, double meters)
    {
        var near = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < centres.Length; i++)
            if (_unserved[i] && centres[from].ChordSquared(centres[i]) is var chord && chord <= meters * meters
                && Ellipsoid.Meters(_communes[from].Centre, _communes[i].Centre, chord) <= meters) near.Add(i);
        return near.DrainToImmutable();
    }
}
