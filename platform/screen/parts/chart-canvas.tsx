/** The drawing of a chart: ECharts with the parts that our charts use, in the colours of the theme. */
import { BarChart, CustomChart, GraphChart, HeatmapChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useModes } from "../modes.ts";
import type { ChartOption } from "./chart-option.ts";

use([BarChart, CustomChart, GraphChart, HeatmapChart, LineChart, PieChart, ScatterChart]);
use([AriaComponent, DataZoomComponent, DatasetComponent, GridComponent, LegendComponent, MarkLineComponent]);
use([TitleComponent, TooltipComponent, VisualMapComponent, LabelLayout, SVGRenderer]);

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function axis(ink: string, line: string, size: number) {
  return {
    axisLine: { lineStyle: { color: line } },
    axisTick: { lineStyle: { color: line } },
    axisLabel: { color: ink, fontSize: size },
    nameTextStyle: { color: ink, fontSize: size },
    splitLine: { lineStyle: { color: token("line") } },
  };
}

function theme(elder: boolean) {
  const ink = token("ink");
  const size = elder ? 18 : 14;
  const fonts = getComputedStyle(document.body).fontFamily;
  const both = axis(ink, token("line-strong"), size);
  return {
    color: ["teal", "persimmon", "moss", "plum", "ochre", "sky"].map((name) => token(name)),
    backgroundColor: "transparent",
    textStyle: { color: ink, fontFamily: fonts, fontSize: size },
    legend: { textStyle: { color: ink, fontSize: size } },
    categoryAxis: both,
    valueAxis: both,
    timeAxis: both,
    label: { color: ink, fontSize: size },
  };
}

const stillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function ChartCanvas({ option }: { readonly option: ChartOption }) {
  const frame = useRef<HTMLDivElement>(null);
  const { elder } = useModes();
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const chart = init(element, theme(elder), { renderer: "svg" });
    chart.setOption({ animation: !stillness(), animationDuration: 400, ...option });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, elder]);
  return <div ref={frame} className="qt-chart-canvas" />;
}
