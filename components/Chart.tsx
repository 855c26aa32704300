import { BarController, BarElement, CategoryScale, Chart as Drawing, Legend, LinearScale, Tooltip } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from './text.ts';

Drawing.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export interface Series { label: string; values: number[] }

interface Props {
  /** Upright bars stacked by series, or lying bars of one series. */
  kind: 'stacked' | 'lying';
  labels: string[];
  series: Series[];
  /** What is drawn, for those who do not see it; the figures stand in a table beside it. */
  label: string;
}

/** Height of a lying bar with its gap, and of the axis below them, in CSS pixels. */
const BAR = 26, AXIS = 34;

/** Colours of the series, as tokens of assets/page.css. */
const COLOURS = 8;

/** Bars on a canvas. Colours, font and direction are those of the page, and follow it when the theme changes. */
export function Chart({ kind, labels, series, label }: Props) {
  const say = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const lying = kind === 'lying';
  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return undefined;
    const themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    let drawing: Drawing | null = null;
    const draw = (): void => {
      const style = getComputedStyle(shown);
      // A token is text until some property takes it for its colour.
      const token = (name: string): string => {
        shown.style.outlineColor = `var(${name})`;
        return style.outlineColor;
      };
      const rtl = say.direction === 'rtl';
      const ticks = { color: style.color, precision: 0, maxRotation: 0 };
      drawing?.destroy();
      drawing = new Drawing(shown, {
        type: 'bar',
        data: {
          labels,
          datasets: series.map((one, index) => ({ label: one.label, data: one.values, backgroundColor: token(`--series-${index % COLOURS}`), borderColor: token('--chart-paper'), borderWidth: lying ? 0 : 1, maxBarThickness: 40 })),
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          indexAxis: lying ? 'y' : 'x',
          font: { family: style.fontFamily },
          locale: say.language,
          scales: {
            x: { stacked: !lying, reverse: rtl, beginAtZero: true, grid: { display: lying, color: token('--chart-line') }, ticks },
            y: { stacked: !lying, position: rtl ? 'right' : 'left', beginAtZero: true, grid: { display: !lying, color: token('--chart-line') }, ticks: lying ? { ...ticks, autoSkip: false } : ticks },
          },
          plugins: {
            legend: { display: !lying, rtl, textDirection: say.direction, position: 'bottom', align: 'start', labels: { color: style.color, boxWidth: 14 } },
            tooltip: { rtl, textDirection: say.direction },
          },
        },
      });
    };
    draw();
    themes.forEach((theme) => theme.addEventListener('change', draw));
    return () => {
      themes.forEach((theme) => theme.removeEventListener('change', draw));
      drawing?.destroy();
    };
  }, [say, kind, JSON.stringify([labels, series])]);
  return <div class="chart" style={{ height: `${lying ? labels.length * BAR + AXIS : 280}px` }}><canvas ref={canvas} role="img" aria-label={label} /></div>;
}
