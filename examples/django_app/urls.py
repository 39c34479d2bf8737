"""Where webhooks (`/events`) and routes (`/mail`) lead."""

from django.urls import path

from examples.django_app import views

urlpatterns = [path("events", views.events), path("mail", views.mail)]
