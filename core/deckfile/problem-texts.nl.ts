import type { ProblemTexts } from './problem-texts';

const ask = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Bedoelde je "${suggestion}"?`;

const shownAsTyped = 'Het blijft staan zoals je het typte.';

export const problemTextsNl: ProblemTexts = {
  'file-too-large': ({ megabytes }) => [
    `Dit bestand is groter dan ${megabytes} MB.`,
    'Verdeel het over meer bestanden.',
  ],
  'too-many-cards': ({ count }) => [
    `Dit bestand heeft ${count} kaarten of stappen. Er kunnen er 10.000 in.`,
    'Verdeel ze over meer bestanden.',
  ],
  'card-too-long': ({ count }) => [
    `Dit stuk is ${count} tekens lang. Een kaart of stap kan er 20.000 hebben.`,
    'Maak de tekst korter, of verdeel hem.',
  ],
  'not-a-deck': ({ key }) =>
    key === 'guide'
      ? [
          'Dit is een draaiboek en geen kaartenset: bovenaan staat "guide:".',
          'Hier kan alleen een kaartenset bij. Die begint met "deck:".',
        ]
      : [
          `Dit is geen kaartenset: bovenaan staat "${key}:".`,
          'Een kaartenset begint met "deck:", een draaiboek met "guide:". Iets anders kan dit programma nog niet lezen.',
        ],
  'two-kinds': ({ one, other }) => [
    `Bovenaan staat "${one}:" en ook "${other}:". Een bestand is maar één van de twee.`,
    'Haal een van die regels weg. Een kaartenset heeft "deck:", een draaiboek "guide:".',
  ],
  'front-matter-missing': () => [
    'Het bestand begint niet met de gegevens van de set.',
    'Begin met een regel ---, dan bijvoorbeeld "title: Mijn kaarten", en weer een regel ---.',
  ],
  'front-matter-open': () => [
    'Het einde van de gegevens bovenaan ontbreekt.',
    'Zet na de laatste gegevens een regel met alleen ---.',
  ],
  'front-matter-invalid': ({ detail }) => [
    `De gegevens bovenaan zijn hier niet te lezen (${detail}).`,
    'Schrijf op elke regel één gegeven: een naam, een dubbele punt, een spatie en de waarde.',
  ],
  'front-matter-feature': ({ feature }) => [
    `Hier staat iets wat bij deze gegevens niet kan: ${{ tag: 'een label met !', anchor: 'een anker met &', alias: 'een verwijzing met *' }[feature]}.`,
    'Is het gewone tekst? Zet er dan dubbele aanhalingstekens omheen.',
  ],
  'front-matter-colon': ({ key, value }) => [
    `Er staat een dubbele punt in "${key}".`,
    `Zet er aanhalingstekens omheen: ${key}: ${JSON.stringify(value)}`,
  ],
  'front-matter-unknown-key': ({ key, suggestion }) => [
    `"${key}" is een gegeven dat Stilstaan niet kent.`,
    ask(suggestion, 'Het blijft bewaard. Stilstaan doet er niets mee.'),
  ],
  'front-matter-guide': ({ key }) => [
    `"${key}" is een gegeven dat Stilstaan niet kent.`,
    'Is dit een draaiboek? Schrijf dan guide:',
  ],
  'front-matter-not-text': ({ key }) => [
    `Bij "${key}" hoort gewone tekst.`,
    `Schrijf één regel: ${key}: en dan de tekst.`,
  ],
  'default-used': ({ key, value }) => [
    `"${key}" ontbreekt. Nu geldt: ${value}.`,
    `Zet bovenaan: ${key}: ${value}`,
  ],
  'deck-id-invalid': ({ id, slug }) => [
    `"${id}" kan niet als kenmerk van een set.`,
    `Gebruik kleine letters, cijfers en streepjes, hoogstens 64: deck: ${slug}`,
  ],
  'guide-id-invalid': ({ id, slug }) => [
    `"${id}" kan niet als kenmerk van een draaiboek.`,
    `Gebruik kleine letters, cijfers en streepjes, hoogstens 64: guide: ${slug}`,
  ],
  'language-invalid': ({ language }) => [
    `"${language}" is geen taalcode.`,
    'Schrijf de korte code van de taal, bijvoorbeeld: language: nl',
  ],
  'version-not-semantic': ({ version }) => [
    `"${version}" is geen versie van drie getallen.`,
    'Schrijf bijvoorbeeld 1.0.0. Dan ziet iedereen welke versie nieuwer is.',
  ],
  'accent-unknown': ({ accent, choices }) => [
    accent === '' ? 'De kleur is leeg.' : `De kleur "${accent}" is onbekend.`,
    `Kies uit ${choices}, of schrijf een kleurcode tussen aanhalingstekens: accent: "#1f7a7a"`,
  ],
  'variants-missing': () => [
    'Er staat niet bij hoeveel minuten dit draaiboek duurt.',
    'Zet bovenaan bijvoorbeeld: variants: [75, 20]',
  ],
  'variants-invalid': ({ value }) => [
    `"${value}" kan niet bij "variants".`,
    'Schrijf hele minuten, elk getal één keer, bijvoorbeeld: variants: [75, 20]',
  ],
  'variant-sum': ({ variant, sum }) => [
    `De stappen duren samen ${sum} minuten, en geen ${variant}.`,
    `Verander de minuten van een stap, of schrijf bij "variants" ${sum} in plaats van ${variant}.`,
  ],
  'group-invalid': ({ group }) => [
    `"${group}" kan niet bij "group".`,
    'Schrijf een aantal mensen of van-tot, bijvoorbeeld 1 of 4-8.',
  ],
  'role-repeated': ({ role }) => [
    `De rol "${role}" staat hier twee keer.`,
    'Noem elke rol één keer: bij "roles", of bij "optional-roles".',
  ],
  'role-reserved': ({ role }) => [
    `"${role}" kan geen rol zijn. Bij een stap betekent dit woord dat iedereen samen de leiding heeft.`,
    'Geef de rol een andere naam, of haal hem weg.',
  ],
  'guide-without-steps': () => ['Dit draaiboek heeft nog geen stap.', 'Begin een stap met ## en een titel.'],
  'deck-without-cards': () => [
    'Er staat geen kaart in dit bestand.',
    'Begin elke kaart met ## en een titel.',
  ],
  'step-title-empty': () => ['Deze stap heeft geen titel.', 'Schrijf de titel achter ##.'],
  'step-without-id': ({ id }) => [
    'Deze stap heeft nog geen vast kenmerk.',
    `Zet achter de titel: {#${id}}. Dan blijft het dezelfde stap, ook als je de titel verandert.`,
  ],
  'step-id-repeated': ({ id, used }) => [
    `Er is al een stap met het kenmerk "${id}".`,
    `Geef deze stap een eigen kenmerk. Zolang heet hij "${used}".`,
  ],
  'step-empty': () => [
    'Er staat nog niets bij deze stap.',
    'Schrijf onder de titel en de gegevens wat er gebeurt.',
  ],
  'step-without-minutes': () => [
    'Er staat niet bij hoeveel minuten deze stap duurt.',
    'Zet onder de titel bijvoorbeeld: - Minuten: 12 / 10 / -',
  ],
  'step-minutes': ({ key, value }) => [
    `"${value}" bij "${key}" is geen aantal minuten.`,
    'Schrijf hele minuten met / ertussen, en een streepje waar de stap vervalt: 12 / 10 / -',
  ],
  'step-minutes-count': ({ count, variants }) => [
    `Hier ${count === 1 ? 'staat 1 aantal' : `staan ${count} aantallen`} minuten. Het draaiboek heeft er ${variants} nodig.`,
    'Schrijf er een voor elk getal bij "variants", in die volgorde, en een streepje waar de stap vervalt.',
  ],
  'step-never': () => [
    'Deze stap vervalt altijd: er staan alleen streepjes bij de minuten.',
    'Geef hem minuten, of haal de stap weg.',
  ],
  'step-lead': ({ value, suggestion, choices }) => [
    `"${value}" is geen rol in dit draaiboek.`,
    ask(suggestion, `Kies uit: ${choices}. Of zet de rol bovenaan bij "roles".`),
  ],
  'step-reference': ({ key, value }) => [
    `"${value}" bij "${key}" verwijst niet naar een kaart.`,
    'Schrijf set/kaart, bijvoorbeeld leerprincipes/een-ding-anders, en ; tussen twee kaarten.',
  ],
  'questions-without-list': () => [
    'Onder dit kopje staat geen lijst met vragen.',
    'Begin elke vraag op een eigen regel met een streepje en een spatie.',
  ],
  'deck-not-found': ({ deck, card }) => [
    `De set van de kaart "${deck}/${card}" zit niet bij deze bestanden, of niet in deze taal.`,
    `Kijk het kenmerk "${deck}" na, of noem het bestand van die set erbij.`,
  ],
  'card-not-found': ({ deck, card, suggestion }) => [
    `In de set "${deck}" is geen kaart met het kenmerk "${card}".`,
    ask(suggestion && `${deck}/${suggestion}`, 'Kijk het kenmerk na: het staat bij de kaart tussen {# en }.'),
  ],
  'cards-not-checked': ({ count, decks }) => [
    `Dit draaiboek verwijst naar ${count === 1 ? '1 kaart' : `${count} kaarten`}. Of die er ${count === 1 ? 'is' : 'zijn'}, is niet nagekeken.`,
    `Noem de bestanden van de sets erbij: ${decks}.`,
  ],
  'card-title-empty': () => ['Deze kaart heeft geen titel.', 'Schrijf de titel achter ##.'],
  'card-without-id': ({ id }) => [
    'Deze kaart heeft nog geen vast kenmerk.',
    `Zet achter de titel: {#${id}}. Dan blijven notities bij de kaart, ook als je de titel verandert.`,
  ],
  'card-id-invalid': ({ slug }) => [
    'Dit kenmerk kan niet.',
    `Gebruik kleine letters, cijfers en streepjes, hoogstens 64: {#${slug}}`,
  ],
  'card-id-repeated': ({ id, used }) => [
    `Er is al een kaart met het kenmerk "${id}".`,
    `Geef deze kaart een eigen kenmerk. Zolang heet hij "${used}".`,
  ],
  'card-question-empty': () => [
    'Deze kaart heeft geen vraag.',
    'Schrijf de vraag onder de titel en de gegevens, vóór het eerste kopje met ###.',
  ],
  'part-unknown': ({ heading, suggestion }) => [
    `"${heading}" is geen bekend kopje.`,
    ask(suggestion, 'Het blijft staan, onder dit kopje.'),
  ],
  'part-repeated': ({ heading }) => [
    `Het kopje "${heading}" staat hier twee keer.`,
    'Voeg de teksten samen, of geef de tweede een ander kopje.',
  ],
  'part-before-card': () => [
    'Dit kopje met ### staat nog voor het eerste kopje met ##.',
    'Begin een kaart of een stap met ##. Nu hoort dit kopje als tekst bij de inleiding.',
  ],
  'metadata-continuation': () => [
    'Deze regel zit vast aan de gegevens erboven.',
    'Laat een lege regel na de gegevens.',
  ],
  'metadata-without-key': () => [
    'Deze regel tussen de gegevens heeft geen naam met een dubbele punt.',
    'Schrijf bijvoorbeeld "- Minuten: 5", of laat een lege regel na de gegevens.',
  ],
  'metadata-not-read': ({ key, suggestion }) => [
    `Dit lijkt op gegevens, maar "${key}" ken ik niet.`,
    ask(
      suggestion,
      'Nu is het de tekst van de kaart. Welke gegevens er zijn, staat in README.md bij "Voor trainers".',
    ),
  ],
  'metadata-unknown-key': ({ key, suggestion }) => [
    `"${key}" is een gegeven dat Stilstaan niet kent.`,
    ask(suggestion, 'Het blijft bewaard. Stilstaan doet er niets mee.'),
  ],
  'metadata-empty': ({ key }) => [`"${key}" is nog leeg.`, 'Vul de waarde in, of haal de regel weg.'],
  'metadata-repeated': ({ key }) => [
    `"${key}" staat hier twee keer. De eerste geldt.`,
    'Haal een van de twee regels weg.',
  ],
  'metadata-unknown-value': ({ key, value, suggestion, choices }) => [
    `"${value}" kan niet bij "${key}".`,
    ask(suggestion, `Kies uit: ${choices}.`),
  ],
  'metadata-minutes': ({ key, value }) => [`"${value}" kan niet bij "${key}".`, 'Kies 1, 2, 5 of 10.'],
  'metadata-group-size': ({ key, value }) => [
    `"${value}" kan niet bij "${key}".`,
    'Schrijf een aantal of van-tot, bijvoorbeeld 6 of 4-8.',
  ],
  'metadata-date': ({ key, value }) => [
    `"${value}" bij "${key}" is geen datum.`,
    'Schrijf jaar, maand en dag, bijvoorbeeld 2027-01-31.',
  ],
  'metadata-reference': ({ key, value }) => [
    `"${value}" bij "${key}" verwijst niet naar een kaart.`,
    'Schrijf het kenmerk van een kaart uit deze set, of set/kaart, bijvoorbeeld leerprincipes/een-ding-anders.',
  ],
  'metadata-adopted-from': ({ key, value }) => [
    `"${value}" bij "${key}" zegt niet welke kaart het was.`,
    'Schrijf set/kaart@versie, bijvoorbeeld leerprincipes/een-ding-anders@1.0.0.',
  ],
  'related-not-found': ({ id }) => [
    `In deze set is geen kaart met het kenmerk "${id}".`,
    'Kijk het kenmerk na. Staat de kaart in een andere set? Schrijf dan set/kaart.',
  ],
  'heading-level': ({ level }) => [
    `Een kopje met ${'#'.repeat(level)} heeft hier geen betekenis. ${shownAsTyped}`,
    'Gebruik ## voor een kaart of een stap en ### voor een onderdeel daarvan.',
  ],
  'heading-nested': () => [
    `Een kopje in een lijst of citaat telt niet mee. ${shownAsTyped}`,
    'Zet het kopje aan het begin van een regel, buiten de lijst of het citaat.',
  ],
  'heading-underlined': () => [
    `Door de streep hieronder wordt dit een kop, en die telt hier niet mee. ${shownAsTyped}`,
    'Laat een lege regel voor de streep, of gebruik ## of ###.',
  ],
  'title-markup': () => [
    'In een titel of kopje is geen opmaak mogelijk. De tekens blijven zichtbaar.',
    'Haal de tekens voor opmaak weg.',
  ],
  'text-html': () => [`Dit is HTML. ${shownAsTyped}`, 'Schrijf gewone tekst.'],
  'text-image': () => [
    `Een plaatje kan hier niet. ${shownAsTyped}`,
    'Zeg het in woorden, of zet er een link naar het plaatje neer.',
  ],
  'text-code': () => [
    `Dit wordt gelezen als programmacode. ${shownAsTyped}`,
    'Haal de spaties aan het begin van de regel weg, of de accenten (`) eromheen.',
  ],
  'text-rule': () => [`Een streep kan hier niet. ${shownAsTyped}`, 'Haal de streep weg.'],
  'text-definition': () => [
    `Deze regel met een adres hoort niet bij een link, of heeft extra tekst. ${shownAsTyped}`,
    'Schrijf het adres bij de link zelf: [tekst](https://voorbeeld.nl).',
  ],
  'text-too-deep': () => [
    `Hier zitten te veel lijsten, citaten of nadruk in elkaar. ${shownAsTyped}`,
    'Haal een paar lagen weg.',
  ],
  'link-protocol': ({ url }) => [
    `Een link naar "${url}" kan niet. ${shownAsTyped}`,
    'Gebruik een adres dat begint met https:// of mailto:.',
  ],
  'link-title': () => [
    'Een link kan geen extra tekst in aanhalingstekens hebben. Die staat nu achter de link.',
    'Zet de tekst zelf op een goede plek.',
  ],
};
