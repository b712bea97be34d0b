import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Panel } from './panel';

export const PanelContext = createContext<Panel | undefined>(undefined);

/** The panel around a component. Throws outside one: that is our own bug. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('panel: a component stands outside the panel');
  return panel;
}
