/**
 * Dutch words that say nothing of what a question asks: articles, pronouns, prepositions, conjunctions, auxiliaries and
 * question words. Our own list, small on purpose: what is left has to tell two questions apart.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `aan achter al als alle allebei alleen alles altijd ander andere anderen ben bent bij binnen daar daarbij
  daarmee daarna daarom daarvan dan dat de deze die dit door dus een één eens eerst elk
  elke en er erbij eraan erin erop ervan even gaan ga gaat ging geen haar had hadden heb hebben hebt heeft hem hen het hier
  hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt maar me mee meer meestal men met mij
  mijn moet moeten mag mogen na naar net niet niets nog nu of om omdat onder ons onze ook op over pas per s soms steeds straks te
  tegen terwijl the toch toen tot tussen u uit uw van vanuit veel vaak voor vóór waar waaraan waarbij waardoor waarin
  waarom waarop waarover waarvan waarvoor waren was wat we weer wel welk welke werd wie wij wil wilde wilden wilt worden
  wordt zal ze zelf zich zij zijn zo zodra zonder zou zouden`.split(/\s+/),
);
