package jp.kanmin.table.read;

import jp.kanmin.file.Judged;
import jp.kanmin.file.Source;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.read.list.ListReader;
import jp.kanmin.table.read.markup.HtmlReader;
import jp.kanmin.table.read.markup.XmlBookReader;
import jp.kanmin.table.read.ods.OdsReader;
import jp.kanmin.table.read.xls.XlsReader;
import jp.kanmin.table.read.xlsx.XlsxReader;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// One file on its way to the reader that knows its format.
final class Reading {

    private final String name;
    private final Source source;
    private final Budget budget;
    private final Doubts doubts = new Doubts();

    Reading(String name, Source source, Budget budget) {
        this.name = name;
        this.source = source;
        this.budget = budget;
    }

    Workbook workbook() {
        byte[] head = source.bytes(0, FileKind.HEAD);
        if (head.length == 0) {
            throw new UserError(
                    Words.of("ファイル「%s」は空です。".formatted(name), "“%s” is empty.".formatted(name)),
                    Words.of("内容のあるファイルを指定してください。", "Give a file with content."));
        }
        if (FileKind.isZip(head)) {
            return ofZip(ZipArchive.of(source, budget.unpacking()));
        }
        if (FileKind.isContainer(head)) {
            var format = FileKind.ofContainer(source);
            return format == Format.XLS
                    ? compared(XlsReader.read(name, source, budget, doubts))
                    : withoutCells(format);
        }
        return FileKind.ofBytes(head).map(this::withoutCells).orElseGet(this::text);
    }

    private Workbook ofZip(ZipArchive zip) {
        var format = FileKind.ofZip(zip);
        if (!zip.isWhole()) {
            doubts.add(Kind.DAMAGED, "ファイルが途中で切れています。読めたところだけを示します。元のファイルを取り直してください。",
                    "The file is incomplete; only what could be read is shown. Get the original again.");
        }
        if (format == Format.ODS) {
            return OdsReader.isLocked(zip)
                    ? withoutCells(Format.ENCRYPTED)
                    : compared(OdsReader.read(name, zip, budget, doubts));
        }
        boolean hasSheets = format == Format.XLSX || format == Format.XLSM;
        return hasSheets
                ? compared(XlsxReader.read(name, format, zip, budget, doubts))
                : withoutCells(format);
    }

    private Workbook text() {
        var judged = Judged.of(source.bytes(0, source.size()));
        if (judged.isEmpty()) {
            return withoutCells(Format.OTHER);
        }
        judged.get().oddities().forEach(odd -> doubts.add(switch (odd.kind()) {
            case ENCODING -> Kind.ENCODING;
            case NUL -> Kind.STRUCTURE;
            case BROKEN -> Kind.DAMAGED;
        }, odd.what().ja(), odd.what().en()));
        var text = judged.get().text();
        var encoding = judged.get().encoding();
        var format = FileKind.ofText(text);
        return switch (format) {
            case CSV -> compared(ListReader.read(name, judged.get(), Extensions.of(name), budget, doubts));
            case XML -> compared(XmlBookReader.read(name, text, encoding, budget, doubts));
            case HTML -> {
                var page = HtmlReader.read(name, text, encoding, budget, doubts);
                yield page.sheets().isEmpty() ? withoutCells(Format.HTML) : compared(page);
            }
            default -> withoutCells(format);
        };
    }

    private Workbook withoutCells(Format format) {
        Extensions.compare(name, format, doubts);
        return WithoutCells.of(name, format, doubts);
    }

    /// The doubt about the name is asked last, when the format is known for certain.
    private Workbook compared(Workbook read) {
        Extensions.compare(name, read.format(), doubts);
        return new Workbook(read.name(), read.format(), read.encoding(), read.sheets(), read.properties(),
                doubts.all());
    }
}
