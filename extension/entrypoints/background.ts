import { defineBackground } from 'wxt/utils/define-background';
import { openPanelFromToolbar } from '../platform/open-panel';

export default defineBackground(openPanelFromToolbar);
