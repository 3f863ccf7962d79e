package io.seatrial.data.value;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text column is about, by its name. */
enum Topic {
    EMAIL("e?mails?|email_address"),
    URL("url|uri|link|website|homepage|webhook|repository|documentation|avatar|callback|endpoint|href"),
    DOMAIN("domain|host|hostname|fqdn"),
    ADDRESS_OF_NETWORK("ip|ip_address|remote_addr"),
    USER_AGENT("user_agent|agent"),
    FIRST_NAME("first_?name|given_?name|forename"),
    LAST_NAME("last_?name|surname|family_?name"),
    LOGIN("login|username|user_?name|nick|nickname|handle|account_?name"),
    PHONE("phone|mobile|fax|tel|telephone"),
    STREET("street|address|address_?line\\d*|line\\d"),
    CITY("city|town|place"),
    COUNTRY_CODE("country_?code|nationality"),
    COUNTRY("country"),
    STATE_OF_COUNTRY("state_?province|province|region|county"),
    ZIP("zip|zip_?code|postcode|postal_?code"),
    COMPANY("company|organi[sz]ation|employer|vendor|supplier|brand|manufacturer"),
    CURRENCY("currency|currency_?code"),
    LANGUAGE("locale|language|lang"),
    TIME_ZONE("time_?zone|tz"),
    MEDIA_TYPE("mime|mime_?type|content_?type|media_?type"),
    FILE("file|filename|file_?name|path|filepath|object_key"),
    VERSION("version|semver|num|release"),
    COLOUR("colou?r"),
    HASH(
            ".*hash|.*checksum|.*digest|sha\\d*|md5|.*token|.*secret|.*signature|.*_key|api_?key|.*nonce|salt|fingerprint"),
    PASSWORD("password|passwd|encrypted_password"),
    UUID_TEXT("uuid|guid|.*_uuid|.*_guid"),
    JSON_TEXT("json|metadata|meta|settings|config|configuration|payload|options|params|properties|attributes"),
    SLUG("slug|.*_slug|permalink|key"),
    STATUS("status|state|phase|stage"),
    KIND("kind|type|category|role|level|scope|mode|.*_type"),
    CODE("code|sku|ean|reference|ref|number|.*_code|.*_no"),
    JOB("job|job_title|profession|occupation"),
    TITLE("title|subject|headline|caption"),
    PROSE("description|body|content|text|comment|comments|note|notes|message|summary|bio|about|readme|reason|details"
            + "|abstract"),
    PERSON("full_?name|author|owner|contact|creator|display_?name"),
    NAME("name|label|.*_name");

    private static final Pattern PEOPLE =
            Pattern.compile(".*(user|person|people|customer|author|member|employee|contact|student|patient|owner).*");

    private final Pattern names;

    Topic(String names) {
        this.names = Pattern.compile(names);
    }

    private static final List<Topic> ALL = List.of(values());

    /** Its name as settings spell it. */
    String spelt() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return null when the name says nothing */
    static Topic of(String table, String column) {
        String name = words(column);
        for (Topic topic : ALL) {
            if (topic.names.matcher(name).matches()) {
                return topic == NAME && PEOPLE.matcher(words(table)).matches() ? PERSON : topic;
            }
        }
        int last = name.lastIndexOf('_');
        return last < 0 ? null : of(table, name.substring(last + 1));
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
