package dev.hindcast.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which people are known: pronouns, roles, departments, given names. */
final class PeopleWords {
    static final Set<String> GIVEN = new HashSet<>();
    static final Set<String> PRONOUNS = Set.of(
            "we",
            "i",
            "he",
            "she",
            "you",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "whoever",
            "everyone",
            "everybody");
    static final Set<String> ROLES = Set.of(
            "engineer",
            "engineers",
            "developer",
            "developers",
            "dev",
            "devs",
            "admin",
            "admins",
            "administrator",
            "administrators",
            "sysadmin",
            "sysadmins",
            "sre",
            "sres",
            "dba",
            "dbas",
            "on-call",
            "oncall",
            "on-caller",
            "on-callers",
            "team",
            "teams",
            "responder",
            "responders",
            "reviewer",
            "reviewers",
            "author",
            "authors",
            "intern",
            "interns",
            "contractor",
            "contractors",
            "consultant",
            "consultants",
            "colleague",
            "colleagues",
            "coworker",
            "coworkers",
            "teammate",
            "teammates",
            "employee",
            "employees",
            "person",
            "people",
            "folks",
            "guy",
            "guys",
            "staff",
            "programmer",
            "programmers",
            "architect",
            "architects",
            "analyst",
            "analysts",
            "technician",
            "technicians",
            "maintainer",
            "maintainers",
            "committer",
            "committers",
            "commander",
            "approver",
            "approvers",
            "tester",
            "testers",
            "designer",
            "designers",
            "director",
            "cto",
            "ceo",
            "boss",
            "supervisor",
            "squad",
            "crew",
            "human",
            "humans",
            "leadership",
            "facilitator",
            "scientist",
            "scientists",
            "deployer");
    /** Roles that are things as often: only after an article, or with a word before them that makes them people. */
    static final Map<String, Set<String>> DOUBTFUL = Map.of(
            "operator",
                    Set.of(
                            "human", "duty", "shift", "night", "system", "network", "console", "plant", "senior",
                            "junior"),
            "manager",
                    Set.of(
                            "product",
                            "project",
                            "engineering",
                            "incident",
                            "release",
                            "team",
                            "line",
                            "duty",
                            "account",
                            "program",
                            "delivery",
                            "change",
                            "problem",
                            "shift",
                            "support",
                            "senior",
                            "general"),
            "agent", Set.of("support", "helpdesk", "desk", "service-desk", "customer"),
            "lead", Set.of("tech", "team", "engineering", "incident", "project", "technical", "product", "dev", "qa"),
            "owner", Set.of("service", "code", "product", "previous", "ticket", "former", "action", "process"),
            "group", Set.of("platform", "ops", "infrastructure", "engineering", "operations", "working"),
            "member", Set.of("team", "staff", "crew"));
    /** Departments, which may be other things too. */
    static final Set<String> DEPARTMENTS = Set.of(
            "ops",
            "operations",
            "devops",
            "qa",
            "noc",
            "infra",
            "engineering",
            "management",
            "support",
            "marketing",
            "netops",
            "secops",
            "helpdesk");

    static {
        for (String line : Vocabulary.lines("given-names.txt")) {
            GIVEN.addAll(List.of(line.split(" ")));
        }
    }

    private PeopleWords() {}
}
