import type { PanelTexts } from './texts';

const kaarten = (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`);

export const nl: PanelTexts = {
  nav: {
    label: 'Stilstaan',
    card: 'Kaart',
    notes: 'Teruglezen',
    decks: 'Kaartensets',
    settings: 'Instellingen',
  },
  draw: {
    when: 'Waar ben je nu?',
    situations: {
      before: 'vóór een gesprek',
      between: 'even tussendoor',
      after: 'net na een gesprek',
      end: 'einde van de dag',
      team: 'met het team',
    },
    time: 'Hoeveel tijd heb je?',
    minutes: (minutes) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
    minutesShort: 'min',
    compromise: {
      minutes: 'Voor dit moment is er geen kortere kaart. Deze duurt iets langer.',
      situation: 'Voor dit moment is er nog geen kaart. Deze past bij een ander moment.',
    },
  },
  card: {
    region: 'Kaart',
    waiting: 'Even geduld. Staat Stilstaan ook in een ander venster open? Sluit dat dan even.',
    loading: 'De kaarten komen eraan …',
    none: 'Er zijn nog geen kaarten. Voeg een kaartenset toe.',
    gone: 'Deze kaart staat niet in je kaartensets. Hieronder staat een andere.',
    unreadable: 'De kaarten konden niet worden gelezen. Je notities zijn veilig.',
    retry: 'Opnieuw proberen',
  },
  note: {
    label: 'Jouw notitie',
    placeholder: 'Schrijf over wat jij deed.',
    saved: 'Bewaard op dit apparaat',
    remembered: 'Onthouden tot je dit venster sluit',
    failed: {
      blocked:
        'Nog niet bewaard: Stilstaan staat ook in een ander venster open. Sluit dat en probeer het opnieuw.',
      full: 'Nog niet bewaard: de schijf is vol. Je tekst staat er nog. Maak ruimte en probeer het opnieuw.',
      closed: 'Nog niet bewaard: de opslag is gesloten. Je tekst staat er nog. Probeer het opnieuw.',
      unavailable:
        'Nog niet bewaard: de opslag werkt niet. Je tekst staat er nog. Kopieer hem voor de zekerheid.',
    },
    retry: 'Opnieuw proberen',
    left: 'Dit is nog niet bewaard. Houd dit venster open en probeer het opnieuw, of kopieer de tekst.',
    keptBoth: 'In een ander venster is ook aan deze notitie geschreven. Beide teksten zijn bewaard.',
    movedOn: 'In een ander venster is verder geschreven. Die tekst staat hier nu; er is niets verwijderd.',
    removed: 'Notitie verwijderd.',
    undo: 'Ongedaan maken',
    unkept: {
      blocked:
        'De opslag geeft geen antwoord. Misschien staat Stilstaan nog open in een ander venster, met een oudere versie. Sluit dat venster en laad dit opnieuw. Tot dan is je tekst weg als je dit venster sluit.',
      full: 'De schijf van dit apparaat is vol. Je kunt schrijven, maar sluit je dit venster, dan is je tekst weg.',
      closed: 'De opslag is gesloten. Je kunt schrijven, maar sluit je dit venster, dan is je tekst weg.',
      unavailable:
        'Deze browser laat nu niets bewaren, misschien omdat dit een privévenster is. Je kunt schrijven, maar sluit je dit venster, dan is je tekst weg.',
    },
    unopened: 'Je eerdere notitie kon niet worden gelezen. Wat je nu schrijft, komt ernaast te staan.',
  },
  notes: {
    title: 'Teruglezen',
    none: 'Hier lees je terug wat je schreef. Je eerste notitie begint bij een kaart.',
    toCard: 'Naar een kaart',
    edit: 'Bewerken',
    done: 'Klaar',
    remove: 'Verwijderen',
    removed: 'Notitie verwijderd.',
    more: 'Meer notities',
    failed: {
      read: 'Je notities konden niet worden gelezen. Er is niets aan veranderd.',
      remove:
        'De notitie is niet verwijderd. Misschien is er in een ander venster aan geschreven. Lees hem nog eens.',
      undo: 'Terugzetten lukte niet. Houd dit scherm open en probeer het opnieuw.',
    },
    unreachable: 'Wat je eerder schreef, is nu niet te bereiken. Wat je nu schrijft, lees je hier terug.',
    loading: 'Je notities komen eraan …',
    openCard: 'Naar deze kaart',
  },
  decks: {
    title: 'Kaartensets',
    intro: 'Uit deze sets komen je kaarten.',
    add: 'Kaarten toevoegen',
    drop: 'Laat los om de kaarten toe te voegen',
    help: 'Kies een kaartenset op je computer, of sleep hem hierheen.',
    reading: (file) => `${file} wordt gelezen …`,
    cards: kaarten,
    version: (version) => `versie ${version}`,
    builtIn: 'hoort bij Stilstaan',
    fromFile: (name) => `uit ${name}`,
    fromAddress: (url) => `van ${url}`,
    remove: (title) => `${title} verwijderen`,
    all: 'Alle kaartensets',
    more: 'Meer kaarten',
    licence: (licence) => `Licentie: ${licence}`,
    authors: (authors) => `Gemaakt door ${authors}`,
    loadFailed: 'Deze kaartenset kon niet worden gelezen. Je notities zijn veilig.',
  },
  adding: {
    added: (title, count) => `${title} is toegevoegd: ${kaarten(count)}.`,
    replaced: (title, from, to) =>
      `${title} is bijgewerkt van versie ${from} naar ${to}. Je notities blijven.`,
    same: (title, version) => `Je hebt ${title} al, ook versie ${version}. Er is niets veranderd.`,
    older: (title, here, file) =>
      `Je hebt een nieuwere ${title}: versie ${here}. Dit bestand is versie ${file}. Er is niets veranderd.`,
    changed: (title, version) =>
      `Je hebt al een ${title} met versie ${version}, maar met andere kaarten. Vraag de maker om een hoger versienummer. Er is niets veranderd.`,
    otherOrigin: (title, here) =>
      `Je hebt al een set die ${title} heet (${here}). Wil je die vervangen door dit bestand? Je notities blijven.`,
    overUnreadable: (title) =>
      `Er staat al een set op de plek van ${title}, maar die kan Stilstaan niet lezen. Wil je die vervangen door dit bestand? Je notities blijven.`,
    replace: 'Vervangen',
    keep: 'Houden wat ik heb',
    broken: (file) => `In ${file} klopt iets niet. Er is niets toegevoegd.`,
    anyway: (count) => `Toch toevoegen: ${kaarten(count)}`,
    notNow: 'Niet toevoegen',
    problems: (count) => (count === 1 ? 'Nog nakijken: 1 punt' : `Nog nakijken: ${count} punten`),
    moreProblems: (count) => `en nog ${count}`,
    place: (line, column) => `regel ${line}, teken ${column}`,
    path: (path) => (path === '' ? 'hele bestand' : `bij ${path}`),
    severity: { error: 'fout', warning: 'let op', hint: 'tip' },
    tooSlow: (file) => `${file} lezen duurde te lang en is gestopt. Er is niets toegevoegd.`,
    unreadable: (file) => `${file} is geen kaartenset die Stilstaan kan lezen. Er is niets toegevoegd.`,
    notUtf8: (file) =>
      `${file} is opgeslagen in een andere tekenset. Letters als é zouden verkeerd staan. Sla het op als UTF-8 en voeg het opnieuw toe. Er is niets toegevoegd.`,
    tooLarge: (file) => `${file} is te groot. Een kaartenset is hooguit 16 MB. Er is niets toegevoegd.`,
    removed: (title) => `${title} is verwijderd. Je notities blijven.`,
    notKept: 'De set kon niet worden bewaard. Er is niets veranderd.',
    forVisit: 'Deze browser laat nu niets bewaren. De set blijft tot je dit venster sluit.',
    show: 'Naar de kaarten',
    close: 'Sluiten',
  },
  settings: {
    title: 'Instellingen',
    language: 'Taal',
    likeBrowser: 'Zoals je browser',
    theme: 'Licht of donker',
    likeSystem: 'Zoals je apparaat',
    light: 'Licht',
    dark: 'Donker',
    about: 'Wat Stilstaan nooit doet',
    never: [
      'Je notities versturen. Ze staan alleen op dit apparaat.',
      'Bijhouden wat je doet, of je werk een cijfer geven.',
      'Om een account of een wachtwoord vragen.',
      'Meelezen op de pagina’s die je open hebt.',
    ],
    version: (version) => `Versie ${version}`,
    notRemembered: 'Deze keuze geldt tot je dit venster sluit: de browser laat nu niets bewaren.',
  },
};
