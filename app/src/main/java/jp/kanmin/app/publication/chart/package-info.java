/// Pictures of figures as geometry; templates draw them as SVG with title and description, and every page gives the
/// same figures as a table below.
///
/// Start at [jp.kanmin.app.publication.chart.TargetChart].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.publication.chart;

import org.jspecify.annotations.NullMarked;
