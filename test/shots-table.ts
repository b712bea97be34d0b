import { panelScreens } from './demo/panel/screens';
import type { Screen } from './screens/screen';

const widgetWidths = [280, 480, 960];

/** Every screen that is worth a look. Names become file names; a slash makes a folder. */
export const screens: readonly Screen[] = [
  ...panelScreens,
  { name: 'demo/intranet', path: '', widths: widgetWidths },
];
