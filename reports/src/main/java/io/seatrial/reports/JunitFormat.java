package io.seatrial.reports;

import io.seatrial.check.Severity;
import io.seatrial.diff.sql.ProvedSql;
import io.seatrial.report.DataLeg;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import io.seatrial.report.Report.Examined;
import io.seatrial.report.Report.Judged;
import io.seatrial.report.ReportFormat;
import io.seatrial.report.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The report as a CI server shows test results: one case for each migration and trial. */
final class JunitFormat implements ReportFormat {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suites(xml, report);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("Writing the junit report: " + e.getMessage(), e);
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void suites(XMLStreamWriter xml, Report report) throws XMLStreamException {
        Map<String, List<Case>> bySuite = cases(report);
        xml.writeStartElement("testsuites");
        attribute(xml, "name", "Seatrial " + report.project());
        for (Map.Entry<String, List<Case>> suite : bySuite.entrySet()) {
            xml.writeStartElement("testsuite");
            attribute(xml, "name", suite.getKey());
            attribute(xml, "tests", String.valueOf(suite.getValue().size()));
            attribute(
                    xml,
                    "failures",
                    String.valueOf(suite.getValue().stream()
                            .filter(one -> fails(one, report))
                            .count()));
            attribute(xml, "errors", "0");
            for (Case one : suite.getValue()) {
                testCase(xml, suite.getKey(), one, report);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What a CI server counts: a migration in a trial, or the run itself where no migration is to blame. */
    private record Case(
            String name, double seconds, List<Judged> findings, String failure, List<String> data, String output) {
        Case(String name, double seconds, List<Judged> findings, String failure) {
            this(name, seconds, findings, failure, List.of(), "");
        }
    }

    private static Map<String, List<Case>> cases(Report report) {
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        if (report.compared() != null) {
            suites.put("schemas", compared(report));
            return suites;
        }
        Summary summary = new Summary(report);
        Map<String, List<DataLeg>> legs = DataLeg.of(report);
        List<Judged> placed = new ArrayList<>();
        for (Examined one : report.examined()) {
            for (String trial : one.trials()) {
                List<Judged> findings = summary.findings(one.migration()).stream()
                        .filter(judged -> belongs(judged, trial, one))
                        .toList();
                placed.addAll(findings);
                suites.computeIfAbsent(one.database() + " " + trial, name -> new ArrayList<>())
                        .add(new Case(
                                one.migration(),
                                one.seconds() / one.trials().size(),
                                findings,
                                null,
                                data(legs.getOrDefault(one.migration(), List.of()), trial, one),
                                ""));
            }
        }
        List<Judged> disagreements = report.findings().stream()
                .filter(judged -> judged.finding().onSeveral())
                .toList();
        if (summary.compared()) {
            suites.put("side by side", disagreements(disagreements));
            placed.addAll(disagreements);
        }
        List<Judged> others = report.findings().stream()
                .filter(judged -> !placed.contains(judged))
                .toList();
        suites.computeIfAbsent("history", name -> new ArrayList<>())
                .add(new Case("the whole history", 0, others, report.failure()));
        return suites;
    }

    private static List<String> data(List<DataLeg> legs, String trial, Examined one) {
        return legs.stream()
                .filter(leg -> leg.trial().equals(trial) && leg.database().equals(one.database()))
                .flatMap(leg -> leg.fates().stream().map(fate -> leg.label() + ": " + Plain.line(fate.headline())))
                .toList();
    }

    /** One case for each thing that databases disagree on, or one that passes. */
    private static List<Case> disagreements(List<Judged> all) {
        return all.isEmpty()
                ? List.of(new Case("the databases agree", 0, List.of(), null))
                : all.stream()
                        .map(one -> new Case(one.finding().message(), 0, List.of(one), null))
                        .toList();
    }

    /** One case for each difference, or one that passes. */
    private static List<Case> compared(Report report) {
        String sentence = report.compared().sentence();
        List<Case> cases = new ArrayList<>();
        if (report.findings().isEmpty()) {
            cases.add(new Case(sentence, 0, List.of(), report.failure()));
        }
        report.findings().forEach(judged -> cases.add(new Case(judged.finding().message(), 0, List.of(judged), null)));
        ProvedSql sql = report.compared().sql();
        if (sql != null) {
            String script = Plain.text(String.join("\n", sql.lines()));
            cases.add(
                    sql.sound()
                            ? new Case("the statements are proved", 0, List.of(), null, List.of(), script)
                            : new Case("the statements are proved", 0, List.of(), script));
        }
        return cases;
    }

    private static boolean belongs(Judged judged, String trial, Examined one) {
        return Objects.equals(judged.finding().trial(), trial)
                && Objects.equals(judged.finding().database(), one.database());
    }

    private static boolean fails(Case one, Report report) {
        return one.failure() != null || one.findings().stream().anyMatch(judged -> fails(judged, report));
    }

    private static boolean fails(Judged judged, Report report) {
        Severity failOn = report.failOn();
        return judged.counts() && failOn != null && judged.finding().severity().compareTo(failOn) <= 0;
    }

    private static void testCase(XMLStreamWriter xml, String suite, Case one, Report report) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", "seatrial." + suite.replace(' ', '-'));
        attribute(xml, "name", one.name());
        attribute(xml, "time", String.format(Locale.ROOT, "%.4f", one.seconds()));
        List<Judged> failing =
                one.findings().stream().filter(judged -> fails(judged, report)).toList();
        if (one.failure() != null) {
            failure(xml, "broken", one.failure(), one.failure());
        } else if (!failing.isEmpty()) {
            failure(
                    xml,
                    failing.get(0).finding().rule().id(),
                    failing.get(0).finding().message(),
                    texts(failing));
        }
        List<Judged> lesser = one.findings().stream()
                .filter(judged -> !failing.contains(judged))
                .toList();
        if (!lesser.isEmpty() || !one.data().isEmpty() || !one.output().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(Xml.clean(one.output()));
            xml.writeCharacters(Xml.clean(texts(lesser)));
            for (String fate : one.data()) {
                xml.writeCharacters(Xml.clean("data, " + fate + "\n"));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void failure(XMLStreamWriter xml, String type, String message, String text)
            throws XMLStreamException {
        xml.writeStartElement("failure");
        attribute(xml, "type", type);
        attribute(xml, "message", Plain.line(message));
        xml.writeCharacters(Xml.clean(text));
        xml.writeEndElement();
    }

    private static String texts(List<Judged> findings) {
        StringBuilder text = new StringBuilder();
        for (Judged judged : findings) {
            text.append(FindingText.of(judged)).append('\n');
        }
        return text.toString();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Xml.clean(value));
    }
}
