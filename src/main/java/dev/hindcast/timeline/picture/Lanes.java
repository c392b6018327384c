package dev.hindcast.timeline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sorts buckets into lanes: one for each source and family, and one for the smallest of a family that has too many. */
public final class Lanes {
    private static final int MOST = 9;

    private Lanes() {}

    public static List<Lane> of(List<Bucket> buckets) {
        Map<Family, Map<String, List<Bucket>>> families = new EnumMap<>(Family.class);
        for (Bucket bucket : buckets) {
            families.computeIfAbsent(Family.of(bucket.kind()), family -> new TreeMap<>())
                    .computeIfAbsent(bucket.source(), source -> new ArrayList<>())
                    .add(bucket);
        }
        Map<Family, Integer> allowed = allowed(families);
        List<Lane> lanes = new ArrayList<>();
        families.forEach((family, sources) -> lanes.addAll(lanes(family, sources, allowed.getOrDefault(family, 1))));
        return lanes;
    }

    /** Takes lanes from the family that has the most of them until all fit. */
    private static Map<Family, Integer> allowed(Map<Family, Map<String, List<Bucket>>> families) {
        Map<Family, Integer> allowed = new EnumMap<>(Family.class);
        families.forEach((family, sources) -> allowed.put(family, Math.min(MOST, sources.size())));
        while (allowed.values().stream().mapToInt(n -> n).sum() > MOST) {
            allowed.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(largest -> largest.setValue(largest.getValue() - 1));
        }
        return allowed;
    }

    private static List<Lane> lanes(Family family, Map<String, List<Bucket>> sources, int allowed) {
        List<Lane> lanes = new ArrayList<>();
        sources.forEach((source, buckets) -> lanes.add(lane(family, source, Set.of(source), buckets)));
        if (lanes.size() > allowed) {
            List<Lane> bySize = new ArrayList<>(lanes);
            bySize.sort(Comparator.comparingInt(Lane::events).reversed());
            List<Lane> small = bySize.subList(allowed - 1, bySize.size());
            lanes.removeAll(small);
            lanes.add(merged(family, small, allowed == 1));
        }
        Lane first = lanes.get(0);
        lanes.set(0, new Lane(family, first.name(), first.sources(), true, first.buckets()));
        return lanes;
    }

    private static Lane merged(Family family, List<Lane> small, boolean all) {
        Set<String> sources = new TreeSet<>();
        List<Bucket> buckets = new ArrayList<>();
        for (Lane lane : small) {
            sources.addAll(lane.sources());
            buckets.addAll(lane.buckets());
        }
        return lane(family, small.size() + (all ? " " : " more ") + family.many(), sources, buckets);
    }

    private static Lane lane(Family family, String name, Set<String> sources, List<Bucket> buckets) {
        List<Bucket> ordered = new ArrayList<>(buckets);
        ordered.sort(Comparator.comparing(Bucket::at));
        return new Lane(family, name, sources, false, List.copyOf(ordered));
    }
}
