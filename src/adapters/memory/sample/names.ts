/** A name in its own script where that is not the Latin one, and as it is spelled in Latin letters. */
export type NamePart = string | readonly [latin: string, native: string];

/** Where a person of the sample works, and the names that are common there. */
export interface Site {
  readonly location: string;
  readonly timeZone: string;
  /** Languages besides English. */
  readonly languages: readonly string[];
  readonly share: number;
  /** Given names, women's and men's. */
  readonly given: readonly [readonly [NamePart, ...NamePart[]], readonly [NamePart, ...NamePart[]]];
  readonly family: readonly [NamePart, ...NamePart[]];
  /** The family name is written first in the native script. */
  readonly familyFirst?: boolean;
}

/** Where the sample’s people work. */
export const sites: readonly [Site, ...Site[]] = [
  {
    location: 'Gothenburg',
    timeZone: 'Europe/Stockholm',
    languages: ['sv'],
    share: 44,
    given: [
      ['Astrid', 'Linnéa', 'Ebba', 'Märta', 'Sigrid', 'Åse', 'Freja', 'Hedvig', 'Ylva', 'Tove', 'Amina', 'Kajsa'],
      [
        'Björn',
        'Gösta',
        'Håkan',
        'Lars-Erik',
        'Måns',
        'Nils',
        'Östen',
        'Sören',
        'Viggo',
        'Torbjörn',
        'Jörgen',
        'Idris',
      ],
    ],
    family: [
      'Ahlström',
      'Bergqvist',
      'Ekelöf',
      'Forsgren',
      'Grönlund',
      'Hällström',
      'Kjellberg',
      'Lövgren',
      'Nyström',
      'Sjöström',
      'Wåhlin',
      'Åkesson',
      'Öberg',
      'Mårtensson',
      'Rask',
      'Hassan',
    ],
  },
  {
    location: 'Lyon',
    timeZone: 'Europe/Paris',
    languages: ['fr'],
    share: 34,
    given: [
      ['Amélie', 'Béatrice', 'Chloé', 'Éloïse', 'Hélène', 'Inès', 'Maëlys', 'Noémie', 'Océane', 'Zoé'],
      ['André', 'Benoît', 'Cédric', 'François', 'Gaël', 'Jérôme', 'Loïc', 'Rémi', 'Stéphane', 'Thibault'],
    ],
    family: [
      'Besançon',
      'Chauvière',
      'Desprès',
      'Faivre',
      'Guérin',
      'Lefèvre',
      'Mercœur',
      'Nguyễn',
      'Périgord',
      'Roussel',
      'Thévenet',
      'Vasseur',
      'd’Aubigny',
      'Bouchard-Lacombe',
    ],
  },
  {
    location: 'Porto',
    timeZone: 'Europe/Lisbon',
    languages: ['pt'],
    share: 30,
    given: [
      ['Beatriz', 'Conceição', 'Inês', 'Joana', 'Leonor', 'Mafalda', 'Margarida', 'Sofia'],
      ['António', 'Duarte', 'Gonçalo', 'João', 'Luís', 'Nuno', 'Rui', 'Simão', 'Tomás'],
    ],
    family: [
      'Araújo',
      'Brandão',
      'Carvalho',
      'Falcão',
      'Guimarães',
      'Magalhães',
      'Moutinho',
      'Queirós',
      'Simões',
      'Trindade',
      'Vilaça',
      'Pereira da Conceição',
    ],
  },
  {
    location: 'Osaka',
    timeZone: 'Asia/Tokyo',
    languages: ['ja'],
    share: 28,
    familyFirst: true,
    given: [
      [
        ['Aoi', '葵'],
        ['Haruka', '遥'],
        ['Kaori', '香織'],
        ['Miyu', '美優'],
        ['Nanami', '七海'],
        ['Sakura', 'さくら'],
        ['Yui', '結衣'],
      ],
      [
        ['Daichi', '大地'],
        ['Haruto', '陽翔'],
        ['Kenta', '健太'],
        ['Ryō', '涼'],
        ['Shōta', '翔太'],
        ['Takumi', '匠'],
        ['Yūto', '悠斗'],
      ],
    ],
    family: [
      ['Fujiwara', '藤原'],
      ['Hayashi', '林'],
      ['Inoue', '井上'],
      ['Kimura', '木村'],
      ['Matsuda', '松田'],
      ['Nakagawa', '中川'],
      ['Ōta', '太田'],
      ['Sakamoto', '坂本'],
      ['Shimizu', '清水'],
      ['Ueda', '上田'],
    ],
  },
  {
    location: 'Casablanca',
    timeZone: 'Africa/Casablanca',
    languages: ['ar', 'fr'],
    share: 26,
    given: [
      [
        ['Amal', 'أمل'],
        ['Hafsa', 'حفصة'],
        ['Khadija', 'خديجة'],
        ['Leïla', 'ليلى'],
        ['Nour', 'نور'],
        ['Salma', 'سلمى'],
        ['Zineb', 'زينب'],
      ],
      [
        ['Anass', 'أنس'],
        ['Hamza', 'حمزة'],
        ['Ilyas', 'إلياس'],
        ['Mehdi', 'مهدي'],
        ['Omar', 'عمر'],
        ['Rachid', 'رشيد'],
        ['Youssef', 'يوسف'],
      ],
    ],
    family: [
      ['Alaoui', 'العلوي'],
      ['Bennani', 'بناني'],
      ['Chraïbi', 'الشرايبي'],
      ['El Fassi', 'الفاسي'],
      ['Idrissi', 'الإدريسي'],
      ['Mansouri', 'المنصوري'],
      ['Naciri', 'الناصري'],
      ['Tazi', 'التازي'],
    ],
  },
  {
    location: 'Chicago',
    timeZone: 'America/Chicago',
    languages: ['es'],
    share: 30,
    given: [
      ['Alejandra', 'Denise', 'Imani', 'Kathleen', 'Keisha', 'Lucía', 'Mei', 'Rosalind', 'Shauna', 'Wren'],
      ['Andre', 'Brendan', 'Darnell', 'Héctor', 'Isaiah', 'Marcus', 'Owen', 'Raúl', 'Seán', 'Tyrone'],
    ],
    family: [
      'Abernathy',
      'Castañeda',
      'Dubois',
      'Freeman',
      'Kowalczyk',
      'Muñoz',
      'O’Donnell',
      'Okonkwo',
      'Peña',
      'Sullivan',
      'Whitfield',
      'Zamora',
    ],
  },
  {
    location: 'Gdańsk',
    timeZone: 'Europe/Warsaw',
    languages: ['pl'],
    share: 20,
    given: [
      ['Agnieszka', 'Bożena', 'Elżbieta', 'Jadwiga', 'Małgorzata', 'Żaneta'],
      ['Bartłomiej', 'Grzegorz', 'Paweł', 'Przemysław', 'Radosław', 'Wojciech'],
    ],
    family: ['Błaszczyk', 'Dąbrowski', 'Gałązka', 'Jabłoński', 'Król', 'Pawłowicz', 'Śliwa', 'Wróbel', 'Żurek'],
  },
  {
    location: 'İzmir',
    timeZone: 'Europe/Istanbul',
    languages: ['tr'],
    share: 16,
    given: [
      ['Ayşegül', 'Büşra', 'Gülşen', 'İpek', 'Şirin'],
      ['Barış', 'Doğan', 'Ismail', 'Oğuz', 'Tuğrul'],
    ],
    family: ['Akın', 'Çelik', 'Doğru', 'Güneş', 'Işık', 'Özdemir', 'Şahin', 'Yıldırım'],
  },
  {
    location: 'Shanghai',
    timeZone: 'Asia/Shanghai',
    languages: ['zh'],
    share: 18,
    familyFirst: true,
    given: [
      [
        ['Xiuying', '秀英'],
        ['Jing', '静'],
        ['Yuxin', '雨欣'],
        ['Meiling', '美玲'],
      ],
      [
        ['Haoran', '浩然'],
        ['Jun', '军'],
        ['Minghao', '明昊'],
        ['Zihan', '子涵'],
      ],
    ],
    family: [
      ['Chen', '陈'],
      ['Guo', '郭'],
      ['Huang', '黄'],
      ['Ouyang', '欧阳'],
      ['Xu', '徐'],
      ['Zhao', '赵'],
      ['Zhu', '朱'],
    ],
  },
];
