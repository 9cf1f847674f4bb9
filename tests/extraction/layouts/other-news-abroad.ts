import type { Told } from './other-news.ts'

/** Other articles of a local paper in English. Their number is no multiple of seven, as of those in French. */
export const TOLD_IN_ENGLISH: readonly Told[] = [
  [
    'School board weighs later start times for high schools',
    'Buses would be rescheduled and practices moved, but members say students would sleep more.',
  ],
  [
    'Man charged after truck strikes two parked cars',
    'Police say the driver, 34, left the scene and was found at his home an hour later.',
  ],
  [
    'Farmers market returns to courthouse lawn on Saturday',
    'More than 40 vendors have signed up, the most since the market began in 2009.',
  ],
  [
    'Photos: Hundreds line Main Street for spring parade',
    'Bands from nine schools marched in the first parade under the new route.',
  ],
  [
    'County offers rain barrels at half price',
    'Residents may buy two barrels each at the public works yard while supplies last.',
  ],
  [
    'Letter: Thank the volunteers who kept the library open',
    'A reader writes that the shelves did not sort themselves.',
  ],
  [
    'Bridge repairs to close one lane through August',
    'The state says crews will work nights to spare commuters.',
  ],
  [
    'Lady Hawks rally late to reach regional final',
    'A double in the seventh inning brought home the winning run.',
  ],
  [
    'Water rates to rise 4% in July, utility says',
    'The average household will pay about $1.90 more a month.',
  ],
  ['Obituaries for the week', 'Notices are published as received from funeral homes.'],
  [
    'New owner plans to reopen downtown theater',
    'The 1927 hall has been dark since its roof failed three winters ago.',
  ],
  ['Police log: Lost wallet, loud mufflers and a goat', 'Officers answered 118 calls during the week.'],
  [
    'Editorial: The city should publish its road plan',
    'Residents who know when their street is due will wait more patiently.',
  ],
]

export const TOLD_IN_FRENCH: readonly Told[] = [
  [
    'Le marché couvert rouvrira avant l’été',
    'Les travaux de la charpente ont pris deux mois de retard, les commerçants patientent sous les barnums.',
  ],
  [
    'Rugby : courte victoire et gros soulagement',
    'Menés à la pause, les locaux ont arraché le bonus offensif dans les arrêts de jeu.',
  ],
  [
    'Un nouveau médecin s’installe à la maison de santé',
    'Il prendra ses premiers patients le 9 mars, sur rendez-vous uniquement.',
  ],
  ['Accident sur la rocade : deux blessés légers', 'La circulation a été rétablie peu avant midi.'],
  [
    'Collège : la fermeture de classe annulée',
    'Les parents mobilisés depuis janvier ont obtenu gain de cause.',
  ],
  ['Météo : retour du gel en fin de semaine', 'Les arboriculteurs surveillent la floraison des abricotiers.'],
  ['La fibre, enfin, dans les hameaux', 'Encore 320 foyers restent à raccorder avant décembre.'],
  ['Cinéma : trois séances à ne pas manquer', 'La rédaction a choisi pour vous.'],
  ['Enquête publique sur le parc solaire', 'Le commissaire enquêteur tiendra quatre permanences en mairie.'],
]

export const TOLD_IN_SPANISH: readonly Told[] = [
  [
    'El pleno aprueba el presupuesto con un voto de diferencia',
    'La oposición pidió aplazar la votación hasta conocer el informe de intervención.',
  ],
  [
    'Cortan al tráfico la avenida del Puerto por obras',
    'Los autobuses urbanos se desviarán por la calle Mayor durante tres semanas.',
  ],
  [
    'La cosecha de almendra cae a la mitad por la helada',
    'Las cooperativas calculan pérdidas de cuatro millones de euros.',
  ],
  [
    'Detenido por estafar a una docena de ancianos',
    'Se hacía pasar por revisor del gas para entrar en las casas.',
  ],
  ['El museo abrirá gratis los domingos por la tarde', 'La medida empezará a aplicarse en octubre.'],
  [
    'Victoria sufrida del equipo local en el descuento',
    'El portero detuvo un penalti a falta de dos minutos.',
  ],
  ['Farmacias de guardia y teléfonos de interés', 'Consulte las que abren esta noche en su barrio.'],
  [
    'Una calle para la maestra que enseñó a leer al barrio',
    'Doña Pilar dio clase durante cuarenta años en la misma aula.',
  ],
  ['Aviso amarillo por viento en la costa', 'Se esperan rachas de hasta 70 kilómetros por hora.'],
]
