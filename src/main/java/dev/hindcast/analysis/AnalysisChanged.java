package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;

/** Factors, domains, whys or hypotheses of an incident are not what they were. */
public record AnalysisChanged(IncidentId incident) {}
