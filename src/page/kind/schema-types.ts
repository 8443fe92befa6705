/** Which kind of page a schema.org type speaks for, when it is what the page is about. */

import type { PageKind } from '../page.ts';

export interface TypeMeaning {
  readonly kind: PageKind;
  readonly weight: number;
  /** Three or more of them make the page a list of such things. */
  readonly isListed: boolean;
}

const families: readonly (TypeMeaning & { readonly types: readonly string[] })[] = [
  {
    kind: 'article',
    weight: 5,
    isListed: true,
    types: [
      ...['Article', 'BlogPosting', 'NewsArticle', 'AdvertiserContentArticle', 'SatiricalArticle', 'ScholarlyArticle'],
      ...['MedicalScholarlyArticle', 'Report', 'LiveBlogPosting', 'AnalysisNewsArticle', 'AskPublicNewsArticle'],
      ...['BackgroundNewsArticle', 'OpinionNewsArticle', 'ReportageNewsArticle', 'ReviewNewsArticle'],
    ],
  },
  { kind: 'article', weight: 2, isListed: true, types: ['HowTo', 'PodcastEpisode', 'CriticReview'] },
  {
    kind: 'product',
    weight: 5,
    isListed: true,
    types: ['Product', 'ProductGroup', 'ProductModel', 'IndividualProduct', 'SomeProducts', 'Vehicle', 'Car'],
  },
  {
    kind: 'product',
    weight: 2,
    isListed: false,
    types: ['SoftwareApplication', 'MobileApplication', 'WebApplication'],
  },
  { kind: 'recipe', weight: 6, isListed: true, types: ['Recipe'] },
  {
    kind: 'event',
    weight: 6,
    isListed: true,
    types: [
      ...['Event', 'BusinessEvent', 'ChildrensEvent', 'ComedyEvent', 'ConferenceEvent', 'CourseInstance', 'DanceEvent'],
      ...['DeliveryEvent', 'EducationEvent', 'EventSeries', 'ExhibitionEvent', 'Festival', 'FoodEvent', 'Hackathon'],
      ...['LiteraryEvent', 'MusicEvent', 'PublicationEvent', 'SaleEvent', 'ScreeningEvent', 'SocialEvent'],
      ...['SportsEvent', 'TheaterEvent', 'VisualArtsEvent'],
    ],
  },
  { kind: 'video', weight: 2, isListed: true, types: ['VideoObject'] },
  { kind: 'profile', weight: 5, isListed: false, types: ['ProfilePage'] },
  { kind: 'listing', weight: 4, isListed: false, types: ['CollectionPage'] },
  { kind: 'search', weight: 6, isListed: false, types: ['SearchResultsPage'] },
  { kind: 'contact', weight: 6, isListed: false, types: ['ContactPage'] },
  { kind: 'about', weight: 6, isListed: false, types: ['AboutPage'] },
  { kind: 'cart', weight: 6, isListed: false, types: ['CheckoutPage'] },
  { kind: 'product', weight: 2, isListed: false, types: ['ItemPage'] },
  { kind: 'documentation', weight: 4, isListed: false, types: ['TechArticle', 'APIReference'] },
  { kind: 'other', weight: 6, isListed: false, types: ['DiscussionForumPosting', 'QAPage', 'JobPosting'] },
];

const byType = new Map<string, TypeMeaning>(
  families.flatMap((family) => family.types.map((type) => [type, family] as const)),
);

/** `type` without `https://schema.org/`; undefined for types that say nothing of the page. */
export const meaningOf = (type: string): TypeMeaning | undefined => byType.get(type);

const pages = /^(?:WebPage|WebSite|Blog|CollectionPage|ItemPage|AboutPage|ContactPage|ProfilePage|WebPageElement)$/;

/** A type that stands for the page or site itself: what lies directly in it is what the page is about. */
export const isPageType = (type: string): boolean => pages.test(type);
