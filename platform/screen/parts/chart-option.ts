/** What a chart draws: an option of ECharts, as a type only, so that naming it loads nothing. */
import type { EChartsCoreOption } from "echarts/core";

export type ChartOption = EChartsCoreOption;
