package io.seatrial.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.seatrial.report.Report;
import io.seatrial.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** The report as one HTML file that needs no network, and in which nothing from users is taken for markup. */
public final class HtmlFormat implements ReportFormat {

    private static final String PAGES = "io.seatrial.reports.html.pages";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlFormat.class.getClassLoader(), PAGES);

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        try {
            engine.render("report.jte", Page.of(report), new WriterOutput(new Onward(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands what the template writes on to any appendable, without gathering it first. */
    private static final class Onward extends Writer {

        private final Appendable out;

        Onward(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.append(CharBuffer.wrap(text, from, length));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // What is written to belongs to the caller.
        }
    }
}
