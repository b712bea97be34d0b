import type { Screen } from './screens/screen';

const panelWidths = [320, 360, 500];
const widgetWidths = [280, 480, 960];

/** Every screen that is worth a look. Names become file names; a slash makes a folder. */
export const screens: readonly Screen[] = [
  { name: 'panel/card', path: 'panel/', widths: panelWidths },
  { name: 'demo/intranet', path: '', widths: widgetWidths },
];
