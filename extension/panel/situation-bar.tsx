import { minutes as allMinutes } from '#core/deck';
import { situations, type Situation } from '#core/draw';
import { cardTexts } from '#core/locale';
import { usePanel } from './use-panel';

const names = Object.keys(situations) as readonly Situation[];

/** Above the card: where somebody is now, how long they have, and another card. One tap gives a fitting card. */
export function SituationBar() {
  const { drawing, texts, locale } = usePanel();
  const { draw } = texts.value;
  return (
    <div class="situation-bar">
      <div class="situations" role="group" aria-label={draw.when}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={drawing.situation.value === name}
            onClick={() => {
              drawing.choose(name);
            }}
          >
            {draw.situations[name]}
          </button>
        ))}
      </div>
      <div class="draw-row">
        <div class="minutes" role="group" aria-label={draw.time}>
          {allMinutes.map((minutes) => (
            <button
              key={minutes}
              type="button"
              aria-pressed={drawing.minutes.value === minutes}
              aria-label={draw.minutes(minutes)}
              onClick={() => {
                drawing.chooseMinutes(drawing.minutes.value === minutes ? undefined : minutes);
              }}
            >
              {minutes}
            </button>
          ))}
          <span aria-hidden="true">{draw.minutesShort}</span>
        </div>
        <button type="button" class="primary" onClick={drawing.another}>
          {cardTexts[locale.value].another}
        </button>
      </div>
    </div>
  );
}
