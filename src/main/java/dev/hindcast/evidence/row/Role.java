package dev.hindcast.evidence.row;

import java.util.List;
import java.util.Locale;

/**
 * What a field can say, and the names under which it usually does, best first: lower case, without {@code @ _ - .} and
 * blanks.
 */
enum Role {
    TEXT(
            "message",
            "msg",
            "text",
            "log",
            "body",
            "logmessage",
            "shortmessage",
            "eventmessage",
            "textpayload",
            "title",
            "subject",
            "summary",
            "description",
            "short",
            "desc",
            "details",
            "content",
            "comment",
            "info",
            "error",
            "eventname",
            "operationname",
            "operation",
            "methodname",
            "protopayloadmethodname",
            "event",
            "activity",
            "action",
            "changedescription",
            "category",
            "name",
            "request",
            "status"),
    LEVEL("level", "loglevel", "severity", "severitytext", "levelname", "lvl", "logseverity", "eventlevel"),
    SERVICE(
            "service",
            "servicename",
            "app",
            "application",
            "applicationname",
            "appname",
            "component",
            "microservice",
            "kuberneteslabelsapp",
            "kubernetescontainername",
            "containername",
            "container",
            "podname",
            "pod",
            "protopayloadservicename"),
    ACTOR(
            "actor",
            "author",
            "user",
            "username",
            "requester",
            "requesterid",
            "reporter",
            "sender",
            "userid",
            "actorid",
            "deployedby",
            "deployer",
            "accountname",
            "principalemail",
            "protopayloadauthenticationinfoprincipalemail"),
    SOURCE("source", "sourcename", "eventsource", "sourceshort", "workload");

    private final List<String> names;

    Role(String... names) {
        this.names = List.of(names);
    }

    /** How good a name is for this role, 0 the best; negative when it is none. */
    int rank(String field) {
        return names.indexOf(plain(field));
    }

    static String plain(String field) {
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            if (Character.isLetterOrDigit(field.charAt(i))) {
                plain.append(field.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
