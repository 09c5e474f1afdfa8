package jp.kanmin.app.web.office;

import jp.kanmin.app.service.TaskList.Task;

/// Where a piece of work is done.
public final class Workplace {

    private static final String MEASURE = "measures/";
    private static final String MEASURES = "measures";

    private Workplace() {}

    /// The path of the page where a task is written and looked over.
    public static String of(Task task) {
        var code = task.code();
        if (code.equals(Task.PUBLISH)) {
            return "/office/publish";
        }
        return code.equals(MEASURES) || code.startsWith(MEASURE)
                ? "/office/" + code
                : "/office/check/" + code;
    }

    /// The path of the page where a task is entrusted, sent for a look and called done.
    public static String leading(Task task) {
        return "/office/tasks/" + task.code();
    }
}
