package io.seatrial.database.sqlite;

import java.util.ArrayList;
import java.util.List;

/** Lists of tokens that commas cut into items. */
final class Items {

    private Items() {}

    /** What stands between the brackets that open there, cut at its commas. */
    static List<List<Token>> between(List<Token> tokens, int open) {
        List<List<Token>> items = new ArrayList<>();
        List<Token> item = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(open, tokens.size())) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.is(","))) {
                items.add(item);
                item = new ArrayList<>();
                if (depth == 0) {
                    break;
                }
            } else if (!(depth == 1 && token.is("("))) {
                item.add(token);
            }
        }
        items.removeIf(List::isEmpty);
        return items;
    }

    /** Where the bracket that opens there is closed; the end where it is not. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The keys of an index in one line, with or without brackets around them; ascending goes without saying. */
    static String keys(List<Token> keys) {
        List<Token> said = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean ends = i + 1 == keys.size()
                    || keys.get(i + 1).is(",")
                    || keys.get(i + 1).is(")");
            boolean begins =
                    i == 0 || keys.get(i - 1).is(",") || keys.get(i - 1).is("(");
            if (!keys.get(i).is("asc") || !ends || begins) {
                said.add(keys.get(i));
            }
        }
        return Token.line(said);
    }
}
